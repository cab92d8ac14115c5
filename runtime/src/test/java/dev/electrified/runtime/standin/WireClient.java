package dev.electrified.runtime.standin;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sends messages that no driver sends, and tells what comes back in short. */
final class WireClient {
  private WireClient() {}

  /** The answers to some queries: tags, SQLSTATEs and transaction states with their letters. */
  static String answer(Client client, String... queries) {
    return answer(client, Arrays.stream(queries).map(Message::query).toArray(Message[]::new));
  }

  static String answer(Client client, Message... messages) {
    try (MessageStream stream = new MessageStream(new Socket("localhost", client.proxy().port()))) {
      logIn(stream, client.database());
      List<String> answers = new ArrayList<>();
      for (Message message : messages) {
        stream.write(message);
        stream.flush();
        answers.addAll(upToReady(stream));
      }
      return String.join(" ", answers);
    } catch (EOFException | SocketException e) {
      return "dropped";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void logIn(MessageStream stream, String database) throws IOException {
    Message.Body startup = new Message.Body().number(Backend.PROTOCOL);
    startup.text("user").text("any").text("database").text(database);
    stream.writeBody(startup.end().bytes());
    stream.flush();
    byte[] challenge = stream.read().body();
    byte[] salt = Arrays.copyOfRange(challenge, 4, 8);
    String digest = Login.digest("any", "proxy_password", salt);
    stream.write(new Message('p', new Message.Body().text(digest).bytes()));
    stream.flush();
    upToReady(stream);
  }

  private static List<String> upToReady(MessageStream stream) throws IOException {
    List<String> answers = new ArrayList<>();
    for (Message message = stream.read(); ; message = stream.read()) {
      switch (message.type()) {
        case Message.READY -> {
          answers.add("Z" + (char) message.body()[0]);
          return answers;
        }
        case Message.ERROR -> answers.add("E" + message.refusal().code());
        case 'C' -> answers.add("C" + message.text());
        default -> answers.add(String.valueOf(message.type()));
      }
    }
  }
}
