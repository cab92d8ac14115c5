package dev.electrified.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlTokenizerTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isCutWherePostgresCutsIt(String name, String text, List<String> expected) {
    assertThat(tokens(text)).containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row("an empty text", ""),
        row("only blanks", " \t\r\n\f\u000B"),
        row("words in either case", "Select a_1", "word Select", "word a_1"),
        row("a word with a dollar in it", "a$b$c$", "word a$b$c$"),
        row("a word of letters beyond ASCII", "größe 表", "word größe", "word 表"),
        row("a no-break space, a letter to PostgreSQL", "a\u00A0b", "word a\u00A0b"),
        row("a byte order mark, a letter too", "\uFEFFELECTRIC", "word \uFEFFELECTRIC"),
        row("a character of two chars", "a😀", "word a😀"),
        row("a word that ends at a quote", "ab'c'", "word ab", "string 'c'"),
        row("a word that ends at a name", "a\"b\"", "word a", "quoted_name \"b\""),
        row("a quoted name", "\"a b;\"", "quoted_name \"a b;\""),
        row("a doubled double quote", "\"a\"\"b\"", "quoted_name \"a\"\"b\""),
        row("an empty name", "\"\" x", "quoted_name \"\"", "word x"),
        row("an open name", "x \"a;", "word x", "unterminated \"a;"),
        row("an open name that ends doubled", "\"a\"\"", "unterminated \"a\"\""),
        row("a name with Unicode escapes", "U&\"d\\0061\"", "unicode_name U&\"d\\0061\""),
        row("the same in lower case", "u&\"a\"\"b\"", "unicode_name u&\"a\"\"b\""),
        row("an open Unicode name", "U&\"a", "unterminated U&\"a"),
        row("a u, an and, a blank", "U& \"a\"", "word U", "symbol &", "quoted_name \"a\""),
        row("a longer word before the and", "xu&'a'", "word xu", "symbol &", "string 'a'"),
        row("a string", "'a;b'", "string 'a;b'"),
        row("a doubled quote", "'it''s'", "string 'it''s'"),
        row("an empty string", "''", "string ''"),
        row("four quotes", "''''", "string ''''"),
        row("an open string", "'a;", "unterminated 'a;"),
        row("an open string of three quotes", "'''", "unterminated '''"),
        row("a backslash that means nothing", "'a\\' b", "string 'a\\'", "word b"),
        row("a backslash before a quote", "E'a\\'b' c", "string E'a\\'b'", "word c"),
        row("the same in lower case", "e'\\'' c", "string e'\\''", "word c"),
        row("two backslashes", "E'a\\\\' b", "string E'a\\\\'", "word b"),
        row("a backslash at the very end", "E'a\\", "unterminated E'a\\"),
        row("a word that ends in e", "ae'\\' b", "word ae", "string '\\'", "word b"),
        row("a bit string", "B'01' x'ff'", "string B'01'", "string x'ff'"),
        row("a national string", "N'a''b'", "string N'a''b'"),
        row("a Unicode string", "U&'d\\0061' x", "string U&'d\\0061'", "word x"),
        row("a letter that is no prefix", "a'b'", "word a", "string 'b'"),
        row("a string on two lines", "'a'\n 'b'", "string 'a'\n 'b'"),
        row("two strings on one line", "'a' 'b'", "string 'a'", "string 'b'"),
        row(
            "backslashes on the second line",
            "E'a' -- it's\n 'b\\'c' d",
            "string E'a' -- it's\n 'b\\'c'",
            "word d"),
        row("no backslashes on the second line", "'a'\r'b\\' c", "string 'a'\r'b\\'", "word c"),
        row(
            "a block comment parts two strings",
            "E'a' /**/\n'b\\' c",
            "string E'a'",
            "string 'b\\'",
            "word c"),
        row("a string that would go on but is over", "'a'\n", "string 'a'"),
        row("a dollar quote", "$$a;'b$$", "string $$a;'b$$"),
        row("a dollar quote with a tag", "$t$ $$ $u$ $t$ x", "string $t$ $$ $u$ $t$", "word x"),
        row("tags know case", "$T$ $t$ $T$", "string $T$ $t$ $T$"),
        row("a tag with digits", "$_1$a$_1$", "string $_1$a$_1$"),
        row("a tag beyond ASCII", "$ü$a$ü$", "string $ü$a$ü$"),
        row("a dollar before the end", "$a$$a$a$", "string $a$$a$", "word a$"),
        row("dollars before the end", "$$a$ $$", "string $$a$ $$"),
        row("half a tag before the end", "$ab$$a$ab$", "string $ab$$a$ab$"),
        row("an open dollar quote", "$a$ $$ ;", "unterminated $a$ $$ ;"),
        row("an open dollar quote of one dollar more", "$$$", "unterminated $$$"),
        row("a parameter", "$1", "parameter $1"),
        row("a parameter before dollars", "$1$$a$$", "parameter $1", "string $$a$$"),
        row("a tag that begins with a digit", "$1a$ x", "parameter $1", "word a$", "word x"),
        row("a dollar alone", "$ a", "symbol $", "word a"),
        row("a tag that is none", "$a-b$", "symbol $", "word a", "symbol -", "word b$"),
        row("a number before dollars", "1$$a$$", "number 1", "string $$a$$"),
        row("a number with letters", "0x1F 1_000", "number 0x1F", "number 1_000"),
        row("a number with a point", "1.5", "number 1", "symbol .", "number 5"),
        row("a line comment", "a -- b;'\nc", "word a", "word c"),
        row("a line comment that ends at a return", "-- a\rb", "word b"),
        row("a line comment that ends the text", "a--", "word a"),
        row("a line separator ends no comment", "-- a\u2028b"),
        row("a comment in the middle of an operator", "a+--b\nc", "word a", "symbol +", "word c"),
        row("one minus", "a-b", "word a", "symbol -", "word b"),
        row("a block comment", "a/*;'\"$$*/b", "word a", "word b"),
        row("a nested block comment", "/*a/*b*/c*/d", "word d"),
        row("a nested block comment that is open", "/*a/*b*/c d", "unterminated /*a/*b*/c d"),
        row("a line comment in a block comment", "/*--*/a", "word a"),
        row("a block comment in a line comment", "--/*\na", "word a"),
        row("a slash, a star, a slash", "/*/ a", "unterminated /*/ a"),
        row("stars before the slash", "/***/a", "word a"),
        row("a closing that nothing opened", "*/a", "symbol *", "symbol /", "word a"),
        row("semicolons", ";a;;", "semicolon ;", "word a", "semicolon ;", "semicolon ;"),
        row(
            "a text of symbols",
            "({[?:@\\",
            "symbol (",
            "symbol {",
            "symbol [",
            "symbol ?",
            "symbol :",
            "symbol @",
            "symbol \\"),
        row("a character that SQL has not", "a\0b", "word a", "symbol \0", "word b"));
  }

  @Test
  void endComesAgainAndAgain() {
    SqlTokenizer tokenizer = new SqlTokenizer("/*");
    tokenizer.next();

    assertThat(List.of(tokenizer.next(), tokenizer.next()))
        .containsOnly(new SqlToken(SqlToken.Kind.END, 2, 2));
  }

  private static Arguments row(String name, String text, String... tokens) {
    return arguments(name, text, List.of(tokens));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    SqlTokenizer tokenizer = new SqlTokenizer(text);
    for (SqlToken token = tokenizer.next();
        token.kind() != SqlToken.Kind.END;
        token = tokenizer.next()) {
      tokens.add(
          token.kind().name().toLowerCase(Locale.ROOT)
              + " "
              + text.substring(token.start(), token.end()));
    }
    return tokens;
  }
}
