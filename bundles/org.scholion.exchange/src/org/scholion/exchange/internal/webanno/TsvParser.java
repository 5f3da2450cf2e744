/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/** Reads the lines of a file, and puts its text together. */
final class TsvParser {

    private static final String TEXT = "#Text=";
    private static final String SENTENCE_ID = "#Sentence.id=";
    private static final int LEADING = 3;

    /** Gaps before and between sentences are at most so long: a document has a text. */
    private static final int WIDEST_GAP = 1 << 20;

    private static final Pattern ROW =
            Pattern.compile(
                    "([0-9]{1,9}-[0-9]{1,9}(?:\\.[0-9]{1,9})?)\t([0-9]{1,9})-([0-9]{1,9})\t.*",
                    Pattern.DOTALL);

    private final String file;
    private final List<String> lines;
    private final List<TsvLayer> layers = new ArrayList<>();
    private final List<TsvFile.Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TsvVersion version = TsvVersion.V3_3;
    private int at;
    private int columns;

    TsvParser(String file, String content) {
        this.file = file;
        lines = TsvText.lines(content);
    }

    TsvFile parse() throws UnreadableSourceException {
        header();
        while (at < lines.size()) {
            if (lines.get(at).isEmpty()) {
                at++;
            } else {
                sentence();
            }
        }
        if (text.isEmpty()) {
            throw UnreadableSourceException.in(file, Message.of("exchange.source.empty"));
        }
        return new TsvFile(version, layers, text.toString(), sentences);
    }

    private void header() throws UnreadableSourceException {
        String first = lines.isEmpty() ? "" : lines.get(0);
        version =
                TsvVersion.of(first)
                        .orElseThrow(
                                () ->
                                        error(
                                                1,
                                                Message.of(
                                                        "exchange.tsv.version",
                                                        "line",
                                                        first.strip())));
        at = 1;
        while (at < lines.size() && lines.get(at).startsWith("#T_")) {
            // types of UIMA's own are as they are, and have no other features
            Optional<TsvLayer> layer =
                    TsvLayer.of(lines.get(at)).filter(one -> !one.type().startsWith("uima."));
            at++;
            TsvLayer known = layer.orElseThrow(() -> error(at, Message.of("exchange.tsv.layer")));
            layers.add(version.isOld() ? known.onTokens() : known);
            columns += known.columns().size();
        }
    }

    private UnreadableSourceException error(int line, Message what) {
        return UnreadableSourceException.atLine(file, line, what);
    }

    private void sentence() throws UnreadableSourceException {
        Optional<String> id = Optional.empty();
        List<String> said = new ArrayList<>();
        int first = at + 1;
        while (at < lines.size() && lines.get(at).startsWith("#")) {
            String line = lines.get(at);
            at++;
            if (line.startsWith(TEXT)) {
                said.add(version.text(line.substring(TEXT.length())));
            } else if (line.startsWith(SENTENCE_ID)) {
                id = Optional.of(version.text(line.substring(SENTENCE_ID.length())));
            } else {
                throw error(at, Message.of("exchange.tsv.comment"));
            }
        }
        List<TsvFile.Row> rows = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isEmpty() && !lines.get(at).startsWith("#")) {
            at++;
            rows.add(row(lines.get(at - 1)));
        }
        if (said.isEmpty() || rows.isEmpty() || !rows.get(0).isToken()) {
            throw error(first, Message.of("exchange.tsv.sentence"));
        }
        place(id, said, rows);
    }

    private TsvFile.Row row(String line) throws UnreadableSourceException {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw error(at, Message.of("exchange.tsv.row"));
        }
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        // each cell has a tabulator behind it
        if (cells.size() > LEADING && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        int found = cells.size() - LEADING;
        if (found != columns) {
            throw error(
                    at, Message.of("exchange.tsv.columns", "found", found, "expected", columns));
        }
        int begin = Integer.parseInt(row.group(2));
        int end = Integer.parseInt(row.group(3));
        if (end < begin) {
            throw error(at, Message.of("exchange.tsv.row"));
        }
        return new TsvFile.Row(
                at, row.group(1), begin, end, cells.get(2), cells.subList(LEADING, cells.size()));
    }

    /** Puts a sentence where its tokens say, its line breaks as long as they say. */
    private void place(Optional<String> id, List<String> said, List<TsvFile.Row> rows)
            throws UnreadableSourceException {
        TsvFile.Row wrong = rows.get(0);
        for (String lineBreak : List.of("\n", "\r\n")) {
            String sentence = String.join(lineBreak, said);
            int lead = lead(sentence, rows.get(0));
            int begin = rows.get(0).begin() - lead;
            if (begin < text.length() || begin - text.length() > WIDEST_GAP) {
                throw error(
                        rows.get(0).line(),
                        Message.of("exchange.tsv.place", "begin", rows.get(0).begin()));
            }
            Optional<TsvFile.Row> misfit =
                    rows.stream().filter(r -> !fits(sentence, begin, r)).findFirst();
            if (misfit.isEmpty()) {
                text.append(gap(text.length(), begin)).append(sentence);
                sentences.add(new TsvFile.Sentence(id, begin, text.length(), rows));
                return;
            }
            wrong = misfit.get();
        }
        throw error(
                wrong.line(),
                Message.of(
                        "exchange.tsv.form",
                        "form",
                        wrong.form(),
                        "begin",
                        wrong.begin(),
                        "end",
                        wrong.end()));
    }

    /** What stands before the first token, white space mostly, is part of the sentence. */
    private int lead(String sentence, TsvFile.Row first) {
        int raw = sentence.indexOf(first.form());
        int plain = sentence.indexOf(version.text(first.form()));
        return Math.max(0, raw >= 0 ? raw : plain);
    }

    private boolean fits(String sentence, int begin, TsvFile.Row row) {
        int from = row.begin() - begin;
        int to = row.end() - begin;
        if (from < 0 || to > sentence.length()) {
            return false;
        }
        String covered = sentence.substring(from, to);
        return covered.equals(row.form()) || covered.equals(version.text(row.form()));
    }

    /** Returns what stands between sentences, which the format does not say: blanks and a break. */
    static String gap(int begin, int end) {
        int length = end - begin;
        if (length <= 0) {
            return "";
        }
        return begin == 0 ? " ".repeat(length) : " ".repeat(length - 1) + "\n";
    }
}
