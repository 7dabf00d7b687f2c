package org.armistice.jackson;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it is written in Markdown, so that it is shown as it is. */
final class Markdown {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]|:(?=//)");
    private static final Pattern AT_START = Pattern.compile("^(\\d*)([-+#=.)])");

    private Markdown() {}

    /** Returns a text of one line; what stands between backticks stays code. */
    static String of(String text) {
        StringBuilder markdown = new StringBuilder();
        int end = 0;
        for (Matcher code = CODE.matcher(text); code.find(); end = code.end()) {
            markdown.append(escaped(text.substring(end, code.start()))).append(code.group());
        }
        markdown.append(escaped(text.substring(end)));
        return AT_START.matcher(markdown).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
