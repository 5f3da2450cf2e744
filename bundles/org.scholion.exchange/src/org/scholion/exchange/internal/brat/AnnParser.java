/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.brat.AnnLine.Argument;
import org.scholion.text.TextRange;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;

/** Takes the lines of a {@code .ann} file apart. Knows nothing of the text they are about. */
final class AnnParser {

    private static final String WHITE = "[\\x20\\t]+";

    /** What a relation, event or chain may have behind its id, in UTF-16 units. */
    private static final int LONGEST = 1 << 20;

    private final String file;
    private final Map<String, String> originals;

    /**
     * Creates a parser.
     *
     * @param originals what stored names stand for, where that is something else
     */
    AnnParser(String file, Map<String, String> originals) {
        this.file = file;
        this.originals = originals;
    }

    List<AnnLine> parse(String content) throws UnreadableSourceException {
        List<AnnLine> lines = new ArrayList<>();
        int number = 0;
        for (String raw : content.split("\n", -1)) {
            number++;
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            if (!line.isBlank()) {
                lines.add(parse(number, line));
            }
        }
        return lines;
    }

    private AnnLine parse(int number, String line) throws UnreadableSourceException {
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw malformed(number, "exchange.brat.no-tab");
        }
        String id = line.substring(0, tab);
        String rest = line.substring(tab + 1);
        if (id.equals("*")) {
            return equivalent(number, rest);
        }
        if (id.length() < 2 || id.indexOf(' ') >= 0) {
            throw malformed(number, "exchange.brat.no-id", "text", id);
        }
        return switch (id.charAt(0)) {
            case 'T' -> textBound(number, id, rest);
            case 'R' -> related(number, id, rest);
            case 'E' -> event(number, id, rest);
            case 'A', 'M' -> modified(number, id, rest);
            case 'N' -> normalized(number, id, rest);
            case '#' -> noted(number, id, rest);
            default -> throw malformed(number, "exchange.brat.unknown-id", "id", id);
        };
    }

    private AnnLine textBound(int number, String id, String rest) throws UnreadableSourceException {
        int tab = rest.indexOf('\t');
        if (tab < 0) {
            throw malformed(number, "exchange.brat.no-text");
        }
        String head = rest.substring(0, tab);
        int space = head.indexOf(' ');
        if (space < 1) {
            throw malformed(number, "exchange.brat.no-offsets");
        }
        List<TextRange> fragments = new ArrayList<>();
        for (String piece : head.substring(space + 1).split(";", -1)) {
            String[] ends = piece.strip().split("\\x20+");
            if (ends.length != 2) {
                throw malformed(number, "exchange.brat.no-fragment", "text", piece);
            }
            int begin = offset(number, ends[0]);
            int end = offset(number, ends[1]);
            if (end < begin) {
                throw malformed(number, "exchange.brat.end-first", "begin", begin, "end", end);
            }
            fragments.add(new TextRange(begin, end));
        }
        return new AnnLine.TextBound(
                number,
                id,
                name(number, head.substring(0, space)),
                fragments,
                rest.substring(tab + 1));
    }

    private int offset(int number, String digits) throws UnreadableSourceException {
        if (!digits.matches("\\d{1,9}")) {
            throw malformed(number, "exchange.brat.no-offset", "text", digits);
        }
        return Integer.parseInt(digits);
    }

    private AnnLine related(int number, String id, String rest) throws UnreadableSourceException {
        String[] parts = words(number, rest);
        if (parts.length < 2) {
            throw malformed(number, "exchange.brat.no-relation");
        }
        return new AnnLine.Related(number, id, name(number, parts[0]), arguments(number, parts, 1));
    }

    private AnnLine event(int number, String id, String rest) throws UnreadableSourceException {
        String[] parts = words(number, rest);
        Argument head = argument(number, parts[0]);
        return new AnnLine.Event(
                number, id, head.role(), head.target(), arguments(number, parts, 1));
    }

    private List<Argument> arguments(int number, String[] parts, int from)
            throws UnreadableSourceException {
        List<Argument> arguments = new ArrayList<>();
        for (int i = from; i < parts.length; i++) {
            arguments.add(argument(number, parts[i]));
        }
        return arguments;
    }

    private Argument argument(int number, String part) throws UnreadableSourceException {
        int colon = part.lastIndexOf(':');
        if (colon < 1 || colon == part.length() - 1) {
            throw malformed(number, "exchange.brat.no-argument", "text", part);
        }
        return new Argument(name(number, part.substring(0, colon)), part.substring(colon + 1));
    }

    private AnnLine modified(int number, String id, String rest) throws UnreadableSourceException {
        String[] parts = rest.strip().split(WHITE, 3);
        if (parts.length < 2) {
            throw malformed(number, "exchange.brat.no-attribute");
        }
        Optional<String> value =
                parts.length > 2 ? Optional.of(parts[2].strip()) : Optional.empty();
        return new AnnLine.Modified(number, id, name(number, parts[0]), parts[1], value);
    }

    private AnnLine normalized(int number, String id, String rest)
            throws UnreadableSourceException {
        int tab = rest.indexOf('\t');
        String head = tab < 0 ? rest : rest.substring(0, tab);
        String[] parts = head.strip().split("\\x20+", 3);
        if (parts.length < 3 || parts[2].indexOf(':') < 1) {
            throw malformed(number, "exchange.brat.no-normalization");
        }
        String text = tab < 0 ? "" : rest.substring(tab + 1);
        return new AnnLine.Normalized(number, id, parts[0], parts[1], parts[2], text);
    }

    private AnnLine noted(int number, String id, String rest) throws UnreadableSourceException {
        int tab = rest.indexOf('\t');
        String head = tab < 0 ? rest : rest.substring(0, tab);
        String[] parts = head.strip().split("\\x20+");
        if (parts.length != 2) {
            throw malformed(number, "exchange.brat.no-note");
        }
        String text = tab < 0 ? "" : rest.substring(tab + 1);
        return new AnnLine.Noted(
                number, id, originals.getOrDefault(parts[0], parts[0]), parts[1], text);
    }

    private AnnLine equivalent(int number, String rest) throws UnreadableSourceException {
        String[] parts = words(number, rest);
        if (parts.length < 2) {
            throw malformed(number, "exchange.brat.no-equivalence");
        }
        return new AnnLine.Equivalent(number, parts[0], List.of(parts).subList(1, parts.length));
    }

    /** Refuses the name of a type, role or attribute that no schema can hold. */
    private String name(int number, String name) throws UnreadableSourceException {
        if (XmlCharacters.firstForbidden(name).isPresent()) {
            throw malformed(number, "exchange.brat.control", "name", name);
        }
        return originals.getOrDefault(name, name);
    }

    private String[] words(int number, String rest) throws UnreadableSourceException {
        if (rest.length() > LONGEST) {
            throw malformed(number, "exchange.brat.too-long", "most", LONGEST);
        }
        return rest.strip().split(WHITE);
    }

    private UnreadableSourceException malformed(int number, String code, Object... namesAndValues) {
        return UnreadableSourceException.atLine(
                file,
                number,
                Message.of("exchange.brat.malformed", "what", Message.of(code, namesAndValues)));
    }
}
