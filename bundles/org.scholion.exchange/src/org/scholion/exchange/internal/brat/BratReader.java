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
import java.util.Map;
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
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.words.Message;

/** Reads a pair of {@code .ann} and {@code .txt}. */
final class BratReader implements DocumentReader {

    private static final Set<String> CONFIGURATIONS =
            Set.of(
                    BratFormat.CONFIGURATION,
                    BratFormat.LABELS,
                    "tools.conf",
                    BratFormat.KEYS,
                    "document.conf");

    /**
     * What a folder's configuration says. Most documents have that of the one before, and taking it
     * apart costs more than a document.
     */
    private record Configuration(
            String file,
            String declared,
            String labels,
            String keys,
            Map<String, String> originals,
            ConfSchema.Read conf) {

        boolean isOf(String otherFile, String otherDeclared, String otherLabels, String otherKeys) {
            return file.equals(otherFile)
                    && declared.equals(otherDeclared)
                    && labels.equals(otherLabels)
                    && keys.equals(otherKeys);
        }
    }

    private volatile Configuration last =
            new Configuration("", "", "", "", Map.of(), ConfSchema.Read.NOTHING);

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

    private ImportedDocument read(Source source, ReadOptions options)
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
        Configuration configuration = configuration(ann, options);
        List<AnnLine> lines =
                new AnnParser(ann.displayName(), configuration.originals())
                        .parse(content.decoded().text());
        AnnImporter importer =
                new AnnImporter(
                        ann.displayName(),
                        text.decoded().text(),
                        OffsetConvention.all(
                                text.decoded().text(),
                                text.decoded().byteOrderMark(),
                                options.offsets()),
                        configuration.conf(),
                        options);
        importer.read(lines);
        List<Notice> notices = new ArrayList<>(configuration.conf().notices());
        notices.addAll(importer.notices());
        return new ImportedDocument(
                ann.stem(BratFormat.ANN),
                text.decoded().text(),
                text.sha256(),
                CharsetFacts.of(text.decoded()),
                options.language(),
                new TreeMap<>(),
                LineOrder.of(content.decoded().text(), lines, importer.spans()),
                importer.annotations(),
                Optional.empty(),
                SchemaNeeds.of(importer.annotations()),
                LackedTypes.of(configuration.conf().schema(), options.schema()),
                importer.losses(),
                notices);
    }

    private Configuration configuration(Source ann, ReadOptions options)
            throws UnreadableSourceException {
        Optional<Source> file = ann.nearest(BratFormat.CONFIGURATION);
        Optional<Source> visual = file.flatMap(f -> f.sibling(BratFormat.LABELS));
        Optional<Source> shortcuts = file.flatMap(f -> f.sibling(BratFormat.KEYS));
        String declared = text(file, options);
        String labels = text(visual, options);
        String keys = text(shortcuts, options);
        String name = file.map(Source::displayName).orElse("");
        Configuration before = last;
        if (before.isOf(name, declared, labels, keys)) {
            return before;
        }
        Map<String, String> originals = BratLabels.originals(labels);
        Configuration now =
                new Configuration(
                        name,
                        declared,
                        labels,
                        keys,
                        originals,
                        file.isEmpty()
                                ? ConfSchema.Read.NOTHING
                                : ConfSchema.of(
                                        name,
                                        declared,
                                        visual.map(Source::displayName).orElse(""),
                                        labels,
                                        shortcuts.map(Source::displayName).orElse(""),
                                        keys));
        last = now;
        return now;
    }

    private static String text(Optional<Source> file, ReadOptions options)
            throws UnreadableSourceException {
        return file.isEmpty()
                ? ""
                : SourceText.of(file.get(), Optional.empty(), options.maximumSupportBytes())
                        .decoded()
                        .text();
    }

    private static Optional<Source> beside(Source source, String has, String wanted) {
        String name = source.fileName();
        String stem =
                hasExtension(name, has) ? name.substring(0, name.length() - has.length()) : name;
        String own = name.substring(stem.length());
        Optional<Source> found = source.sibling(stem + wanted);
        if (found.isEmpty()) {
            found = source.sibling(stem + wanted.toUpperCase(Locale.ROOT));
        }
        return found.isPresent() || own.equals(has)
                ? found
                : source.sibling(stem + "." + capitalised(wanted.substring(1)));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean hasExtension(String name, String extension) {
        return name.length() > extension.length()
                && name.toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
