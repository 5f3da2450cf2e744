/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;
import org.scholion.document.Span;

/**
 * The order, the ids and the ends of the lines of a file that was read, so that writing the same
 * annotations gives the same file, and writing changed ones gives a difference of what was changed.
 * Of the annotations themselves nothing is kept but numbers that tell lines apart ({@link
 * LineKeys}); a line that has no fellow in what is written is gone, and what has none in the file
 * stands behind it, with ids that the file does not have.
 */
final class LineOrder {

    /** The base layer's source: it has no tokens, but this fact. */
    static final String SOURCE = "brat";

    /** Begins the names of facts; each file has its own, since each member may have a file. */
    private static final String FACT = "brat-lines:";

    /** Ends a fact where the last line of the file had no end. */
    private static final String CUT = "\t\t";

    private static final String WHITE = " \t\r";
    private static final String CODES = "btr";
    private static final int DOWN_DIGITS = 12;
    private static final int BOTH_DIGITS = 6;

    /**
     * A line of the file.
     *
     * @param id with its letter; {@code *} for a chain, empty for a blank line
     * @param tail the white space at its end
     * @param down the first digits of {@link LineKeys#down}
     * @param both the first digits of {@link LineKeys#both}
     * @param arguments in order, as written, of a relation, event or chain
     */
    private record Line(String id, String tail, String down, String both, List<String> arguments) {}

    private final List<Line> lines;
    private final boolean lastEnd;

    private LineOrder(List<Line> lines, boolean lastEnd) {
        this.lines = lines;
        this.lastEnd = lastEnd;
    }

    // What is kept.

    /** Returns what is to be kept of a file; nothing of an empty one. */
    static Optional<BaseLayer> of(String content, List<AnnLine> parsed, Map<String, Span> spans) {
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        LineKeys keys = new LineKeys(parsed, spans);
        StringBuilder fact = new StringBuilder();
        String[] raw = content.split("\n", -1);
        int count = raw[raw.length - 1].isEmpty() ? raw.length - 1 : raw.length;
        int next = 0;
        for (int i = 0; i < count; i++) {
            String line = raw[i];
            boolean said = next < parsed.size() && parsed.get(next).number() == i + 1;
            int end = said ? withoutTail(line) : 0;
            fact.append(said ? head(parsed.get(next)) : "").append('\t');
            for (int at = end; at < line.length(); at++) {
                int code = WHITE.indexOf(line.charAt(at));
                fact.append(code < 0 ? "" : CODES.charAt(code));
            }
            if (said) {
                fact.append('\t')
                        .append(digits(keys.down(next), DOWN_DIGITS))
                        .append(digits(keys.both(next), BOTH_DIGITS));
                for (String argument : arguments(parsed.get(next), line.substring(0, end))) {
                    fact.append(' ').append(argument);
                }
                next++;
            }
            fact.append('\n');
        }
        if (count == raw.length) {
            fact.append(CUT);
        }
        String all = fact.toString();
        return Optional.of(
                new BaseLayer(
                        SOURCE,
                        List.of(),
                        List.of(),
                        Map.of(FACT + Integer.toHexString(all.hashCode()), all)));
    }

    private static String head(AnnLine line) {
        return line instanceof AnnLine.Identified identified ? identified.id() : "*";
    }

    private static int withoutTail(String line) {
        int end = line.length();
        while (end > 0 && WHITE.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static String digits(long key, int count) {
        String hexadecimal = Long.toHexString(key);
        return ("0".repeat(16 - hexadecimal.length()) + hexadecimal).substring(0, count);
    }

    /** The words of a line that lead to others, from the one that can stand in another order. */
    private static List<String> arguments(AnnLine line, String written) {
        boolean ordered =
                line instanceof AnnLine.Related
                        || line instanceof AnnLine.Event
                        || line instanceof AnnLine.Equivalent;
        if (!ordered) {
            return List.of();
        }
        String rest = written.substring(written.indexOf('\t') + 1).strip();
        List<String> words = Arrays.asList(rest.split("[\\x20\\t]+"));
        return words.subList(1, words.size());
    }

    /** Returns what was kept of the files that a document's annotations came from. */
    static List<LineOrder> in(Optional<BaseLayer> layer) {
        List<LineOrder> all = new ArrayList<>();
        if (layer.isPresent()) {
            new TreeMap<>(layer.get().facts())
                    .forEach(
                            (name, fact) -> {
                                if (name.startsWith(FACT)) {
                                    all.add(order(fact));
                                }
                            });
        }
        return all;
    }

    private static LineOrder order(String fact) {
        boolean cut = fact.endsWith(CUT);
        List<Line> lines = new ArrayList<>();
        fact.substring(0, fact.length() - (cut ? CUT.length() : 0))
                .lines()
                .forEach(line -> lines.add(line(line)));
        return new LineOrder(lines, !cut);
    }

    private static Line line(String kept) {
        String[] parts = kept.split("\t", 3);
        StringBuilder tail = new StringBuilder();
        for (char code : (parts.length > 1 ? parts[1] : "").toCharArray()) {
            int at = CODES.indexOf(code);
            tail.append(at < 0 ? "" : WHITE.charAt(at));
        }
        String[] words = (parts.length > 2 ? parts[2] : "").split(" ");
        String keys = words[0];
        boolean whole = keys.length() == DOWN_DIGITS + BOTH_DIGITS;
        return new Line(
                parts[0],
                tail.toString(),
                whole ? keys.substring(0, DOWN_DIGITS) : "",
                whole ? keys.substring(DOWN_DIGITS) : "",
                List.of(words).subList(1, words.length));
    }

    // What is made of it.

    /**
     * Returns a file in the order and with the ids of the file that it has most lines of.
     *
     * @param orders what was kept; without any the lines stay as they are
     * @param written the lines as they were written, each with a line end
     * @param parsed the same lines
     * @param spans where each T line is, by its id as written
     */
    static String restored(
            List<LineOrder> orders, String written, List<AnnLine> parsed, Map<String, Span> spans) {
        if (orders.isEmpty()) {
            return written;
        }
        LineKeys keys = new LineKeys(parsed, spans);
        LineOrder best = orders.get(0);
        int[] fellows = best.fellows(parsed.size(), keys);
        for (LineOrder order : orders.subList(1, orders.size())) {
            int[] others = order.fellows(parsed.size(), keys);
            if (count(others) > count(fellows)) {
                best = order;
                fellows = others;
            }
        }
        return best.restored(written, parsed, fellows);
    }

    private static long count(int[] fellows) {
        return Arrays.stream(fellows).filter(fellow -> fellow >= 0).count();
    }

    /** For each line written the line of the file that says the same, or less than 0. */
    private int[] fellows(int count, LineKeys keys) {
        int[] fellow = new int[count];
        Arrays.fill(fellow, -1);
        boolean[] taken = new boolean[lines.size()];
        pair(fellow, taken, keys, true);
        pair(fellow, taken, keys, false);
        return fellow;
    }

    private String restored(String written, List<AnnLine> parsed, int[] fellow) {
        Map<String, String> ids = ids(parsed, fellow);
        String[] raw = written.split("\n", -1);
        String[] places = new String[lines.size()];
        StringBuilder behind = new StringBuilder();
        for (int i = 0; i < parsed.size(); i++) {
            String line = renamed(parsed.get(i), raw[parsed.get(i).number() - 1], ids);
            if (fellow[i] < 0) {
                behind.append(line).append('\n');
            } else {
                Line kept = lines.get(fellow[i]);
                String ordered = ordered(parsed.get(i), line, kept.arguments());
                places[fellow[i]] = ordered.substring(0, withoutTail(ordered)) + kept.tail();
            }
        }
        return joined(places, behind.toString());
    }

    private String joined(String[] places, String behind) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < places.length; i++) {
            @Nullable String place = places[i];
            if (place != null) {
                all.append(place).append('\n');
            } else if (lines.get(i).id().isEmpty()) {
                all.append(lines.get(i).tail()).append('\n');
            }
        }
        all.append(behind);
        if (!lastEnd && behind.isEmpty() && !all.isEmpty()) {
            all.setLength(all.length() - 1);
        }
        return all.toString();
    }

    /** Finds for lines that have no fellow yet the first free one of the same key. */
    private void pair(int[] fellow, boolean[] taken, LineKeys keys, boolean exactly) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!taken[i] && !line.down().isEmpty()) {
                free.computeIfAbsent(
                                exactly ? line.down() + line.both() : line.down(),
                                k -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < fellow.length; i++) {
            if (fellow[i] < 0) {
                String down = digits(keys.down(i), DOWN_DIGITS);
                @Nullable
                Deque<Integer> there =
                        free.get(exactly ? down + digits(keys.both(i), BOTH_DIGITS) : down);
                if (there != null && !there.isEmpty()) {
                    fellow[i] = there.remove();
                    taken[fellow[i]] = true;
                }
            }
        }
    }

    /** The new ids by those that were written. */
    private Map<String, String> ids(List<AnnLine> parsed, int[] fellow) {
        Map<Character, Integer> last = new HashMap<>();
        for (Line line : lines) {
            if (line.id().matches("\\D\\d{1,8}")) {
                last.merge(
                        line.id().charAt(0), Integer.parseInt(line.id().substring(1)), Math::max);
            }
        }
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < parsed.size(); i++) {
            if (parsed.get(i) instanceof AnnLine.Identified line) {
                char letter = line.id().charAt(0);
                ids.put(
                        line.id(),
                        fellow[i] >= 0
                                ? lines.get(fellow[i]).id()
                                : letter + "" + last.merge(letter, 1, Integer::sum));
            }
        }
        return ids;
    }

    private static String renamed(AnnLine line, String written, Map<String, String> ids) {
        int tab = written.indexOf('\t');
        String id = written.substring(0, tab);
        String rest = written.substring(tab + 1);
        String head = (line instanceof AnnLine.Identified ? ids.getOrDefault(id, id) : id) + "\t";
        return switch (line) {
            case AnnLine.TextBound bound -> head + rest;
            case AnnLine.Related related -> head + words(rest, ids, 1, true);
            case AnnLine.Event event -> head + words(rest, ids, 0, true);
            case AnnLine.Equivalent equivalent -> head + words(rest, ids, 1, false);
            case AnnLine.Satellite satellite -> {
                int from = rest.indexOf(' ') + 1;
                int to = from;
                while (to < rest.length() && rest.charAt(to) != ' ' && rest.charAt(to) != '\t') {
                    to++;
                }
                String target = rest.substring(from, to);
                yield head
                        + rest.substring(0, from)
                        + ids.getOrDefault(target, target)
                        + rest.substring(to);
            }
        };
    }

    private static String words(String rest, Map<String, String> ids, int from, boolean roles) {
        String[] words = rest.split(" ");
        for (int i = from; i < words.length; i++) {
            int colon = roles ? words[i].lastIndexOf(':') + 1 : 0;
            String target = words[i].substring(colon);
            words[i] = words[i].substring(0, colon) + ids.getOrDefault(target, target);
        }
        return String.join(" ", words);
    }

    /** What a line leads to, in the order of the file if it is the same. */
    private static String ordered(AnnLine line, String written, List<String> kept) {
        List<String> now = arguments(line, written);
        if (now.isEmpty() || !sorted(now).equals(sorted(kept))) {
            return written;
        }
        int end = written.indexOf(' ');
        return written.substring(0, end + 1) + String.join(" ", kept);
    }

    private static List<String> sorted(List<String> arguments) {
        return arguments.stream()
                .map(
                        word -> {
                            int colon = word.lastIndexOf(':');
                            return colon < 1
                                    ? word
                                    : LineKeys.role(word.substring(0, colon))
                                            + word.substring(colon);
                        })
                .sorted()
                .toList();
    }
}
