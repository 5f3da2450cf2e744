/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.scholion.document.Annotation;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SetStatus;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.ManyDocuments;
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.exchange.internal.bioc.BiocCollection.Article;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainImport;
import org.scholion.exchange.internal.xmi.GraphemeNotices;
import org.scholion.exchange.internal.xmi.XmlRoot;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/** Reads collections; each of their documents is one. */
final class BiocReader implements DocumentReader {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}";

    private final BiocForm form;

    BiocReader(BiocForm form) {
        this.form = form;
    }

    @Override
    public Recognition recognise(Source source, byte[] head) {
        String begin =
                new String(head, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        boolean is =
                form == BiocForm.XML
                        ? XmlRoot.of(head).equals("collection")
                                && (begin.contains("BioC") || begin.contains("<document"))
                        : (begin.startsWith("{") || begin.startsWith("["))
                                && begin.contains("\"passages\"")
                                && begin.contains("\"infons\"");
        return is
                ? new Recognition.Document(source, Recognition.Confidence.CONTENT)
                : new Recognition.None();
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new Documents(source, options);
    }

    private final class Documents extends ManyDocuments<BiocPart> {

        private final Source source;
        private final ReadOptions options;
        private final Set<String> taken = new HashSet<>();

        Documents(Source source, ReadOptions options) {
            this.source = source;
            this.options = options;
        }

        @Override
        protected Parts<BiocPart> begin() throws UnreadableSourceException {
            String file = source.displayName();
            return form == BiocForm.XML
                    ? BiocXml.documents(file, SourceText.bytes(source, options.maximumBytes()))
                    : BiocJson.documents(
                            file,
                            SourceText.of(
                                            source,
                                            Optional.of(StandardCharsets.UTF_8),
                                            options.maximumBytes())
                                    .decoded()
                                    .text());
        }

        @Override
        protected Optional<UnreadableSourceException> none() {
            return Optional.of(
                    UnreadableSourceException.in(
                            source.displayName(), Message.of("exchange.bioc.no-document")));
        }

        /** Of several documents each that is wrong is named. */
        @Override
        protected ImportedDocument document(BiocPart part) throws UnreadableSourceException {
            try {
                return read(part.collection(), part.reading().article());
            } catch (UnreadableSourceException e) {
                throw isOnly() ? e : named(part, e);
            }
        }

        private UnreadableSourceException named(BiocPart part, UnreadableSourceException e) {
            Message what =
                    Message.of(
                            "exchange.bioc.document",
                            "document",
                            part.id().isBlank() ? number() : part.id().strip(),
                            "what",
                            e.what());
            UnreadableSourceException error =
                    UnreadableSourceException.atLine(e.file(), e.line().orElse(part.line()), what);
            error.initCause(e);
            return error;
        }

        private ImportedDocument read(BiocCollection all, Article article)
                throws UnreadableSourceException {
            String file = source.displayName();
            String name = name(article);
            BiocText text = text(all, article);
            if (text.text().isEmpty()) {
                Message empty = Message.of("exchange.bioc.empty", "document", article.id());
                throw article.level().line() > 0
                        ? UnreadableSourceException.atLine(file, article.level().line(), empty)
                        : UnreadableSourceException.in(file, empty);
            }
            Losses.Recorder losses = new Losses.Recorder();
            List<Notice> notices = new ArrayList<>();
            BiocImport read = new BiocImport(file, article, text, losses);
            List<PlainAnnotation> said = read.all(options.offsets().isPresent());
            if (read.otherQuotes() > 0) {
                notices.add(
                        Notice.in(file, Message.of("exchange.notice.other-quote"))
                                .times(read.otherQuotes()));
            }
            if (text.unit() != form.usual() && !isSaid(all, text.unit())) {
                Message convention =
                        Message.of(
                                "exchange.brat.convention",
                                "unit",
                                text.unit(),
                                "joined",
                                false,
                                "marked",
                                false);
                notices.add(
                        Notice.in(
                                file,
                                Message.of(
                                        "exchange.notice.convention", "convention", convention)));
            }
            List<Annotation> annotations = PlainImport.of(name, said, options, losses);
            new GraphemeNotices(file, text.text()).add(annotations, notices);
            SortedMap<String, String> metadata = BiocImport.metadata(all, article);
            Optional<SetStatus> status = StatusForm.takenFrom(metadata);
            return new ImportedDocument(
                            name,
                            text.text(),
                            TextHash.sha256(text.text().getBytes(StandardCharsets.UTF_8)),
                            CharsetFacts.UTF_8,
                            options.language()
                                    .or(
                                            () ->
                                                    Optional.ofNullable(
                                                                    article.level()
                                                                            .infons()
                                                                            .get(
                                                                                    BiocContent
                                                                                            .LANGUAGE))
                                                            .filter(l -> l.matches(LANGUAGE))),
                            metadata,
                            text.sentences(article),
                            annotations,
                            SchemaNeeds.of(annotations),
                            losses.losses(),
                            notices)
                    .withStatus(status);
        }

        private static boolean isSaid(BiocCollection all, OffsetUnit unit) {
            return unit.name()
                    .toLowerCase(Locale.ROOT)
                    .equals(all.infons().get(BiocInfons.OWN + BiocCollection.OFFSETS));
        }

        /** The unit in which most fits: the one that is said first, then the usual one. */
        private BiocText text(BiocCollection all, Article article) {
            if (options.offsets().isPresent()) {
                return new BiocText(article, options.offsets().get());
            }
            Set<OffsetUnit> units = new LinkedHashSet<>();
            for (OffsetUnit unit : OffsetUnit.values()) {
                if (isSaid(all, unit)) {
                    units.add(unit);
                }
            }
            units.add(form.usual());
            units.addAll(List.of(OffsetUnit.UTF8, OffsetUnit.CODE_POINT, OffsetUnit.UTF16));
            Optional<BiocText> best = Optional.empty();
            int least = Integer.MAX_VALUE;
            for (OffsetUnit unit : units) {
                BiocText text = new BiocText(article, unit);
                int misfits = text.misfits(article);
                if (misfits < least) {
                    least = misfits;
                    best = Optional.of(text);
                }
                if (misfits == 0) {
                    break;
                }
            }
            return best.orElseThrow();
        }

        private String name(Article article) {
            String stem = source.stem(form.extension());
            if (isOnly()) {
                return stem;
            }
            String name = stem + "/" + (article.id().isBlank() ? number() : article.id().strip());
            String free = taken.contains(name) ? name + "-" + number() : name;
            taken.add(free);
            return free;
        }
    }
}
