/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.RowColumns;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/** Reads CoNLL-U. A file is a document. */
final class ConlluReader implements DocumentReader {

    private static final Message BROKEN = Message.of("exchange.lost.broken-bracket");
    private static final Message BRIDGE = Message.of("exchange.lost.bridge");

    @Override
    public Recognition recognise(Source source, byte[] head) {
        if (looksSo(new String(head, StandardCharsets.UTF_8))) {
            return new Recognition.Document(source, Recognition.Confidence.CONTENT);
        }
        String name = source.fileName().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(ConlluFormat.EXTENSION) || name.endsWith(".conllup");
        return named
                ? new Recognition.Document(source, Recognition.Confidence.NAME)
                : new Recognition.None();
    }

    private static boolean looksSo(String head) {
        int last = head.lastIndexOf('\n');
        String whole = head.substring(0, Math.max(0, last));
        for (String line : (Iterable<String>) () -> whole.lines().iterator()) {
            if (Comments.is(line, ConlluRow.DECLARED)) {
                return true;
            }
            if (!line.startsWith("#") && !line.startsWith("\ufeff#") && !line.isBlank()) {
                String[] columns = line.replace("\ufeff", "").split("\t", -1);
                return columns.length == ConlluRow.COLUMNS.size()
                        && columns[0].matches("1|1-\\d+|0\\.1")
                        && columns[6].matches("\\d+|_");
            }
        }
        return false;
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(() -> read(source, options));
    }

    private static ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        ConllFile file = ConllFile.of(source, ConlluFormat.EXTENSION, options);
        ConllLines lines =
                ConllLines.of(
                        file.content(),
                        line -> line.startsWith("#") ? ConllLines.Kind.NOTE : ConllLines.Kind.ROW);
        if (lines.blocks().isEmpty()) {
            throw UnreadableSourceException.in(
                    source.displayName(), Message.of("exchange.conll.no-rows"));
        }
        Optional<List<String>> declared = ConlluRow.declared(lines.blocks().get(0).notes());
        List<String> columns = declared.orElse(ConlluRow.COLUMNS);
        if (!columns.contains(ConlluRow.ID) || !columns.contains(ConllLayer.FORM)) {
            throw UnreadableSourceException.in(
                    source.displayName(), Message.of("exchange.conll.no-form"));
        }
        List<Notice> notices = new ArrayList<>();
        ConlluText text =
                new ConlluText(lines.blocks().stream().anyMatch(b -> has(b, Comments.PARAGRAPH)));
        List<BaseLayer.Sentence> sentences =
                sentences(source, lines, ConlluLine.Layout.of(columns), text, notices);
        Map<String, String> facts =
                new HashMap<>(ConllLayer.facts(lines, text.tokens(), sentences));
        if (declared.isPresent()) {
            facts.put(ConllLayer.COLUMNS, String.join(" ", columns));
        }
        BaseLayer layer = new BaseLayer(ConlluFormat.SOURCE, text.tokens(), sentences, facts);
        ConlluMarks marks = ConlluMarks.of(layer);
        List<Annotation> annotations =
                ChainAnnotations.of(marks.mentions(), marks.groups(), options);
        return file.document(
                text.text(), layer, annotations, losses(source, layer, marks), notices);
    }

    private static List<BaseLayer.Sentence> sentences(
            Source source,
            ConllLines lines,
            ConlluLine.Layout layout,
            ConlluText text,
            List<Notice> notices)
            throws UnreadableSourceException {
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        int different = 0;
        int firstDifferent = 0;
        for (ConllLines.Block block : lines.blocks()) {
            List<ConlluLine> rows = new ArrayList<>(block.rows().size());
            for (ConllLines.Row row : block.rows()) {
                rows.add(line(source, row, layout));
            }
            boolean paragraph = has(block, Comments.PARAGRAPH) || has(block, Comments.DOCUMENT);
            int begin = text.add(rows, paragraph);
            int end = text.length();
            sentences.add(
                    new BaseLayer.Sentence(
                            Comments.value(block.notes(), Comments.SENTENCE_ID),
                            begin,
                            end,
                            block.notes()));
            Optional<String> stated = Comments.value(block.notes(), Comments.TEXT);
            if (stated.isPresent() && !text.says(begin, stated.get())) {
                different++;
                firstDifferent = different == 1 ? block.line() : firstDifferent;
            }
        }
        text.end();
        if (different > 0) {
            notices.add(
                    Notice.atLine(
                                    source.displayName(),
                                    firstDifferent,
                                    Message.of("exchange.notice.other-sentence"))
                            .times(different));
        }
        return sentences;
    }

    private static ConlluLine line(Source source, ConllLines.Row row, ConlluLine.Layout layout)
            throws UnreadableSourceException {
        Optional<RowColumns> cells = layout.row().of(row.line());
        if (cells.isEmpty()) {
            throw UnreadableSourceException.atLine(
                    source.displayName(),
                    row.number(),
                    Message.of(
                            "exchange.conll.columns",
                            "found",
                            layout.row().count(row.line()),
                            "expected",
                            layout.row().names().size()));
        }
        ConlluLine line = layout.line(cells.get(), row.notes());
        String id = line.id();
        if (!ConlluRow.isWord(id) && !ConlluRow.isRange(id) && !ConlluRow.isEmpty(id)) {
            throw UnreadableSourceException.atLine(
                    source.displayName(),
                    row.number(),
                    Message.of("exchange.conll.no-id", "id", id));
        }
        return line;
    }

    private static boolean has(ConllLines.Block block, String key) {
        return block.notes().stream().anyMatch(n -> Comments.is(n, key));
    }

    private static Losses losses(Source source, BaseLayer layer, ConlluMarks marks) {
        Losses.Recorder losses = new Losses.Recorder();
        for (int token : marks.broken()) {
            int begin = layer.tokens().get(token).begin();
            losses.add(BROKEN, () -> PlaceMessages.at(source.displayName(), begin));
        }
        for (int i = 0; i < marks.bridges(); i++) {
            losses.add(BRIDGE, () -> PlaceMessages.in(source.displayName()));
        }
        return losses.losses();
    }
}
