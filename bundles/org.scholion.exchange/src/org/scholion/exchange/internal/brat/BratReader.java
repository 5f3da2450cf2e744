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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SingleDocument;
import org.scholion.exchange.internal.SourceText;
import org.scholion.words.Message;

/** Reads a pair of {@code .ann} and {@code .txt}. */
final class BratReader implements DocumentReader {

    private static final Set<String> CONFIGURATIONS =
            Set.of(
                    BratFormat.CONFIGURATION,
                    "visual.conf",
                    "tools.conf",
                    "kb_shortcuts.conf",
                    "document.conf");

    @Override
    public Recognition recognise(Source source, byte[] head) {
        String name = source.fileName();
        if (CONFIGURATIONS.contains(name.toLowerCase(Locale.ROOT))) {
            return new Recognition.Support();
        }
        if (hasExtension(name, BratFormat.ANN)) {
            return new Recognition.Document(source, Recognition.Confidence.CONTENT);
        }
        if (hasExtension(name, BratFormat.TXT)) {
            return beside(source, BratFormat.TXT, BratFormat.ANN)
                    .<Recognition>map(
                            ann -> new Recognition.Document(ann, Recognition.Confidence.CONTENT))
                    .orElseGet(Recognition.None::new);
        }
        return new Recognition.None();
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(() -> read(source, options));
    }

    private static ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        Source ann =
                hasExtension(source.fileName(), BratFormat.TXT)
                        ? beside(source, BratFormat.TXT, BratFormat.ANN).orElse(source)
                        : source;
        Optional<Source> txt = beside(ann, BratFormat.ANN, BratFormat.TXT);
        if (txt.isEmpty()) {
            throw UnreadableSourceException.in(
                    ann.displayName(), Message.of("exchange.brat.text-missing"));
        }
        SourceText text = SourceText.ofDocument(txt.get(), options);
        SourceText content = SourceText.of(ann, options.encoding(), options.maximumBytes());
        List<AnnLine> lines = new AnnParser(ann.displayName()).parse(content.decoded().text());
        AnnotationConf configuration = configuration(ann, options);
        AnnImporter importer =
                new AnnImporter(
                        ann.displayName(),
                        text.decoded().text(),
                        text.decoded().byteOrderMark(),
                        configuration,
                        options);
        importer.read(lines);
        List<Notice> notices = new ArrayList<>(configuration.notices());
        notices.addAll(importer.notices());
        return new ImportedDocument(
                ann.stem(BratFormat.ANN),
                text.decoded().text(),
                text.sha256(),
                CharsetFacts.of(text.decoded()),
                options.language(),
                new TreeMap<>(),
                Optional.empty(),
                importer.annotations(),
                SchemaNeeds.of(importer.annotations()).plus(configuration.needs()),
                importer.losses(),
                notices);
    }

    private static AnnotationConf configuration(Source ann, ReadOptions options)
            throws UnreadableSourceException {
        Optional<Source> file = ann.nearest(BratFormat.CONFIGURATION);
        if (file.isEmpty()) {
            return AnnotationConf.EMPTY;
        }
        SourceText content =
                SourceText.of(file.get(), Optional.empty(), options.maximumSupportBytes());
        return AnnotationConf.parse(file.get().displayName(), content.decoded().text());
    }

    private static Optional<Source> beside(Source source, String has, String wanted) {
        String name = source.fileName();
        String stem =
                hasExtension(name, has) ? name.substring(0, name.length() - has.length()) : name;
        return source.sibling(stem + wanted);
    }

    private static boolean hasExtension(String name, String extension) {
        return name.length() > extension.length()
                && name.toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
