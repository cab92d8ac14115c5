package dev.electrified.processor.output;

/** The start tags of an XML text, one after the other; comments and quoted text hold none. */
final class XmlElements {
  private final String xml;
  private int at;
  private String name = "";

  XmlElements(String xml) {
    this.xml = xml;
  }

  /** Goes to the next start tag; false when there is none. */
  boolean next() {
    while (true) {
      int start = xml.indexOf('<', at);
      if (start < 0) {
        return false;
      }
      if (xml.startsWith("<!--", start)) {
        at = after("-->", start);
      } else if (xml.startsWith("<![CDATA[", start)) {
        at = after("]]>", start);
      } else if (start + 1 < xml.length() && isNameStart(xml.charAt(start + 1))) {
        name = nameAt(start + 1);
        at = after(">", start);
        return true;
      } else {
        at = after(">", start);
      }
    }
  }

  /** The name of the element, without a prefix. */
  String name() {
    return name;
  }

  /** What stands between this tag and the next, without the space around it. */
  String text() {
    int end = xml.indexOf('<', at);
    return xml.substring(at, end < 0 ? xml.length() : end).strip();
  }

  private int after(String mark, int from) {
    int found = xml.indexOf(mark, from);
    return found < 0 ? xml.length() : found + mark.length();
  }

  private String nameAt(int start) {
    int end = start;
    while (end < xml.length() && !isEnd(xml.charAt(end))) {
      end++;
    }
    String whole = xml.substring(start, end);
    return whole.substring(whole.indexOf(':') + 1);
  }

  private static boolean isNameStart(char c) {
    return c != '/' && c != '!' && c != '?';
  }

  private static boolean isEnd(char c) {
    return c == '>' || c == '/' || Character.isWhitespace(c);
  }
}
