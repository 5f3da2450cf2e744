/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Loss;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.DatasetRows;
import org.scholion.exchange.dataset.DatasetWriter;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.project.guideline.SchemaPage;
import org.scholion.project.json.JsonText;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.card.CardFacts;
import org.scholion.release.card.Citation;
import org.scholion.release.card.Croissant;
import org.scholion.release.card.DatasetCard;
import org.scholion.release.recipe.FormatChoice;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.split.Split;
import org.scholion.schema.DistinctNames;
import org.scholion.words.Words;

/** Writes what a release says of itself, beside its data. */
final class Describing {

    private static final String TRAIN = "train";

    private final FrozenState state;
    private final Recipe recipe;
    private final ReleaseContent content;
    private final Formats formats;
    private final Splitting.Labelled labelled;
    private final ReleaseDraft draft;
    private final ExportTarget target;
    private final String release;
    private final DistinctNames typeNames;

    Describing(
            String release,
            FrozenState state,
            Recipe recipe,
            ReleaseContent content,
            Formats formats,
            Splitting.Labelled labelled,
            ReleaseDraft draft,
            ExportTarget target) {
        this.release = release;
        this.state = state;
        this.recipe = recipe;
        this.content = content;
        this.formats = formats;
        this.labelled = labelled;
        this.draft = draft;
        this.target = target;
        typeNames = new DistinctNames(content.schema());
    }

    /**
     * Writes it.
     *
     * @param of whose annotations, by a word or a pseudonym
     * @param xml the schema
     * @param agreement a tree for each figure
     * @param files the data, as they lie there
     */
    void write(
            String name,
            String of,
            String xml,
            List<Map<String, @Nullable Object>> agreement,
            List<ListedFile> files)
            throws StoreException, IOException {
        put("schema.xml", xml);
        put("guidelines.html", SchemaPage.of(content.schema(), Words.in(Locale.ENGLISH)));
        put("agreement-report.json", JsonText.of(agreement));
        put("report.json", JsonText.of(report()));
        documents();
        if (labelled.split().isPresent()) {
            put("splits.json", JsonText.of(splits(labelled.split().get())));
        }
        CardFacts facts = facts(name, of, agreement, files);
        put("README.md", DatasetCard.of(facts));
        put("croissant.json", Croissant.of(facts));
        put("CITATION.cff", Citation.of(facts));
    }

    private void put(String name, String text) throws IOException {
        try (ExportFile file = target.open(name)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    private void documents() throws StoreException, IOException {
        try (ExportFile file = target.open("documents.jsonl")) {
            for (FrozenState.Document document : state.documents()) {
                DocumentRecord record = content.record(document);
                Map<String, @Nullable Object> row = new TreeMap<>();
                row.put("name", document.name());
                row.put("characters", record.characters());
                row.put("language", document.language());
                row.put("textSha256", document.textSha256());
                row.put("sourceSha256", record.sourceSha256());
                row.put("charset", record.charset());
                row.put("metadata", document.metadata());
                row.put("split", labelled.part(document.name()));
                row.put(
                        "annotations",
                        named(labelled.labels().getOrDefault(document.name(), new TreeMap<>())));
                file.stream().write(JsonText.line(row).getBytes(StandardCharsets.UTF_8));
            }
            file.commit();
        }
    }

    private SortedMap<String, Integer> named(SortedMap<String, Integer> byId) {
        SortedMap<String, Integer> named = new TreeMap<>();
        byId.forEach((id, count) -> named.merge(typeNames.type(id), count, Integer::sum));
        return named;
    }

    private Map<String, @Nullable Object> report() {
        List<Object> all = new ArrayList<>();
        for (ReleaseDraft.Written written : draft.formats()) {
            List<Object> losses = new ArrayList<>();
            losses(written)
                    .forEach(
                            (reason, count) ->
                                    losses.add(Map.of("reason", reason, "count", count)));
            List<Object> left = new ArrayList<>();
            written.left()
                    .forEach(
                            (document, why) ->
                                    left.add(
                                            Map.of(
                                                    "document",
                                                    document,
                                                    "reason",
                                                    why.toString())));
            List<Object> parts = new ArrayList<>();
            for (ReleaseDraft.Part part : written.parts()) {
                Map<String, @Nullable Object> node = new TreeMap<>();
                node.put("part", part.name());
                node.put("folder", part.folder());
                node.put("documents", part.documents());
                node.put("annotations", part.annotations());
                parts.add(node);
            }
            all.add(
                    Map.of(
                            "format",
                            written.format(),
                            "lost",
                            losses,
                            "notWritten",
                            left,
                            "parts",
                            parts));
        }
        return new TreeMap<>(Map.of("formats", all));
    }

    private static SortedMap<String, Integer> losses(ReleaseDraft.Written written) {
        SortedMap<String, Integer> losses = new TreeMap<>();
        for (Loss loss : written.losses().all()) {
            losses.merge(loss.reason().toString(), loss.count(), Integer::sum);
        }
        return losses;
    }

    private Map<String, @Nullable Object> splits(Split split) {
        List<Object> ties = new ArrayList<>();
        split.ties()
                .forEach(
                        tie -> {
                            Map<String, @Nullable Object> node = new TreeMap<>();
                            node.put("documents", List.of(tie.first(), tie.second()));
                            node.put("reason", tie.reason().word());
                            if (!recipe.withheld()) {
                                node.put("detail", tie.detail());
                            }
                            ties.add(node);
                        });
        List<Object> proposed = new ArrayList<>();
        split.proposed()
                .forEach(
                        each ->
                                proposed.add(
                                        Map.of(
                                                "documents",
                                                List.of(each.first(), each.second()),
                                                "score",
                                                each.score(),
                                                "shared",
                                                recipe.withheld() ? List.of() : each.shared())));
        List<Object> counts = new ArrayList<>();
        split.counts()
                .forEach(
                        part ->
                                counts.add(
                                        Map.of(
                                                "part",
                                                part.part(),
                                                "wanted",
                                                part.wanted(),
                                                "documents",
                                                part.documents(),
                                                "labels",
                                                named(part.labels()))));
        var plan = recipe.splits().orElseThrow();
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("counts", counts);
        tree.put("ties", ties);
        tree.put("tiedDocuments", split.tied());
        tree.put("proposedTranslations", proposed);
        tree.put("notPrevented", split.leaks().size());
        tree.put("undated", split.undated());
        tree.put("seed", plan.seed());
        tree.put("near", plan.near());
        tree.put("paragraph", plan.paragraph());
        tree.put("translation", plan.translation());
        tree.put("parts", split.parts());
        return tree;
    }

    private CardFacts facts(
            String name,
            String of,
            List<Map<String, @Nullable Object>> agreement,
            List<ListedFile> files) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        recipe.splits().ifPresent(plan -> plan.shares().keySet().forEach(p -> parts.put(p, 0)));
        TreeSet<String> languages = new TreeSet<>();
        SortedMap<String, SortedMap<String, Integer>> labels = new TreeMap<>();
        for (FrozenState.Document document : state.documents()) {
            String part = labelled.part(document.name()).orElse(TRAIN);
            parts.merge(part, 1, Integer::sum);
            document.language().ifPresent(languages::add);
            labelled.labels()
                    .getOrDefault(document.name(), new TreeMap<>())
                    .forEach(
                            (type, count) ->
                                    labels.computeIfAbsent(
                                                    typeNames.type(type), l -> new TreeMap<>())
                                            .merge(part, count, Integer::sum));
        }
        List<CardFacts.Written> written = new ArrayList<>();
        for (ReleaseDraft.Written format : draft.formats()) {
            written.add(
                    new CardFacts.Written(
                            format.format(),
                            format.folder(),
                            format.parts().stream().mapToInt(ReleaseDraft.Part::annotations).sum(),
                            losses(format)));
        }
        return new CardFacts(
                name,
                recipe.about(),
                recipe.time().map(Instant::toString),
                release,
                of,
                recipe.withheld(),
                List.copyOf(languages),
                state.documents().size(),
                parts,
                labels,
                written,
                tables(files),
                recipe.splits(),
                labelled.split(),
                array(agreement),
                files);
    }

    private static ArrayNode array(List<Map<String, @Nullable Object>> agreement) {
        try {
            return (ArrayNode) new ObjectMapper().readTree(JsonText.of(agreement));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written cannot be read", e);
        }
    }

    /** The tables of formats that have columns. */
    private List<CardFacts.Table> tables(List<ListedFile> files) {
        List<CardFacts.Table> tables = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < draft.formats().size(); i++) {
            ReleaseDraft.Written written = draft.formats().get(i);
            FormatChoice choice = recipe.formats().get(i);
            var format = formats.format(written.format()).orElseThrow();
            if (format.writer().filter(DatasetWriter.class::isInstance).isPresent()) {
                LayoutOptions layout = choice.options().layout();
                for (DatasetConfig config : new DatasetRows(content.schema(), layout).configs()) {
                    Map<String, List<String>> where = new LinkedHashMap<>();
                    for (ReleaseDraft.Part part : written.parts()) {
                        String end =
                                "/"
                                        + config.file(
                                                "",
                                                part.name().orElse(layout.part()),
                                                format.extension());
                        List<String> found =
                                files.stream()
                                        .map(ListedFile::name)
                                        .filter(f -> f.startsWith(written.folder() + "/"))
                                        .filter(f -> f.endsWith(end))
                                        .toList();
                        if (!found.isEmpty()) {
                            where.put(part.name().orElse(TRAIN), found);
                        }
                    }
                    if (!where.isEmpty()) {
                        String called =
                                names.add(config.name())
                                        ? config.name()
                                        : config.name()
                                                + written.folder().replaceFirst("^.*/", "-");
                        tables.add(new CardFacts.Table(called, config, where));
                    }
                }
            }
        }
        return tables;
    }
}
