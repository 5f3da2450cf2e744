/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes what a form says as YAML, a key a line. */
final class RecipeWriting {

    /** What is the same text in YAML whether quoted or not. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]*");

    private static final String DOCUMENTS = "documents";
    private static final String SPLITS = "splits";
    private static final String FORMATS = "formats";
    private static final String METADATA = "documents.metadata";
    private static final String TRANSLATIONS = "splits.translations";
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    RecipeWriting(RecipeForm form) {
        values(form, "");
        if (!form.authors().isEmpty()) {
            line("authors", entry(0, "authors", ""));
            form.authors().forEach(author -> line("authors", item(1, author(author))));
        }
        documents(form);
        formats(form);
        if (!form.parts().isEmpty()) {
            line(SPLITS, entry(0, SPLITS, ""));
            line("splits.parts", entry(1, "parts", map(form.parts())));
            values(form, SPLITS);
            lists(form, SPLITS);
            if (!form.translations().isEmpty()) {
                line(TRANSLATIONS, entry(1, "translations", ""));
                form.translations().forEach(same -> line(TRANSLATIONS, item(2, list(same))));
            }
        }
        if (lines.isEmpty()) {
            line("of", entry(0, "of", Recipe.GOLD));
        }
    }

    private void documents(RecipeForm form) {
        boolean chosen = form.lists().keySet().stream().anyMatch(k -> k.startsWith(DOCUMENTS));
        if (!chosen && form.metadata().isEmpty()) {
            return;
        }
        line(DOCUMENTS, entry(0, DOCUMENTS, ""));
        lists(form, DOCUMENTS);
        if (!form.metadata().isEmpty()) {
            line(METADATA, entry(1, "metadata", ""));
            form.metadata().forEach((key, any) -> line(METADATA, entry(2, quoted(key), list(any))));
        }
    }

    private static String entry(int depth, String key, String value) {
        return INDENT.repeat(depth) + key + (value.isEmpty() ? ":" : ": " + value);
    }

    private static String item(int depth, String value) {
        return INDENT.repeat(depth) + "- " + value;
    }

    private void line(String key, String text) {
        keys.add(key);
        lines.add(text);
    }

    private void values(RecipeForm form, String within) {
        for (String key : RecipeForm.VALUES) {
            int dot = key.indexOf('.');
            boolean here = dot < 0 ? within.isEmpty() : key.substring(0, dot).equals(within);
            if (here && !form.value(key).isBlank()) {
                line(key, entry(dot < 0 ? 0 : 1, key.substring(dot + 1), quoted(form.value(key))));
            }
        }
    }

    private void lists(RecipeForm form, String within) {
        for (String key : RecipeForm.LISTS) {
            if (key.startsWith(within + ".") && !form.list(key).isEmpty()) {
                line(key, entry(1, key.substring(within.length() + 1), list(form.list(key))));
            }
        }
    }

    private static String author(RecipeForm.FormAuthor author) {
        if (author.orcid().isEmpty()) {
            return quoted(author.name());
        }
        Map<String, String> map = new LinkedHashMap<>();
        map.put("name", author.name());
        map.put("orcid", author.orcid().get());
        return map(map);
    }

    private void formats(RecipeForm form) {
        if (form.formats().isEmpty()) {
            return;
        }
        line(FORMATS, entry(0, FORMATS, ""));
        for (RecipeForm.FormFormat format : form.formats()) {
            List<String> all = new ArrayList<>();
            all.add(entry(0, RecipeReader.FORMAT, quoted(format.id())));
            format.options()
                    .forEach((key, value) -> all.add(entry(0, quoted(key), option(key, value))));
            line(
                    FORMATS,
                    item(
                            1,
                            format.options().isEmpty()
                                    ? quoted(format.id())
                                    : "{" + String.join(", ", all) + "}"));
        }
    }

    /** A template has commas of its own. */
    private static String option(String key, String value) {
        return value.contains(",") && !key.equals("template")
                ? list(List.of(value.split(",")))
                : quoted(value);
    }

    private static String map(Map<String, String> map) {
        List<String> all = new ArrayList<>();
        map.forEach((key, value) -> all.add(entry(0, quoted(key), quoted(value))));
        return "{" + String.join(", ", all) + "}";
    }

    private static String list(List<String> all) {
        return "[" + String.join(", ", all.stream().map(RecipeWriting::quoted).toList()) + "]";
    }

    private static String quoted(String value) {
        if (PLAIN.matcher(value).matches() && !value.equals("null")) {
            return value;
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' '
                            || c >= 0x7f && c <= 0xa0
                            || c == 0x2028
                            || c == 0x2029
                            || c >= 0xfeff) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.append('"').toString();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    Optional<String> keyAt(int line) {
        return line >= 1 && line <= keys.size()
                ? Optional.of(keys.get(line - 1))
                : Optional.empty();
    }
}
