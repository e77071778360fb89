package bzh.rouedad.notice;



/** The two forms of one letter: plain text and HTML that says the same, with no picture and nothing to fetch. */
record Body(String headline, String message, String address, String open, String why) {
    String text() {
        return headline + "\n\n" + (message.isBlank() ? "" : message + "\n\n") + open + "\n" + address + "\n\n-- \n" + why + "\n";
    }

    String html() {
        StringBuilder html = new StringBuilder();
        html.append("<h1 style=\"font-size:1.25em\">").append(escaped(headline)).append("</h1>\n");
        message.lines().filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        html.append("<p><a href=\"").append(escaped(address)).append("\">").append(escaped(open)).append("</a></p>\n");
        return html.append("<hr>\n<p>").append(escaped(why)).append("</p>\n").toString();
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
