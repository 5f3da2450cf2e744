/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.DatasetInfo;
import org.scholion.release.recipe.About;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.release.split.Split;
import org.scholion.release.split.Tie;
import org.scholion.release.split.Translations;
import org.scholion.words.Message;

/**
 * The card of a dataset, {@code README.md}: Markdown behind a header in YAML, as the Hub of Hugging
 * Face reads it (https://huggingface.co/docs/hub/datasets-cards and the metadata it names there).
 * It is in English.
 */
public final class DatasetCard {

    private static final int MOST_TIES = 100;
    private static final int THOUSAND = 1000;

    private final CardFacts facts;
    private final StringBuilder card = new StringBuilder();

    private DatasetCard(CardFacts facts) {
        this.facts = facts;
    }

    /** Returns the card. */
    public static String of(CardFacts facts) {
        DatasetCard card = new DatasetCard(facts);
        card.header();
        card.body();
        return card.card.toString();
    }

    // The header

    private void header() {
        line("---");
        line("pretty_name:", DatasetInfo.quoted(facts.name()));
        facts.about().licence().ifPresent(this::licence);
        if (!facts.languages().isEmpty()) {
            line("language:");
            facts.languages().forEach(tag -> line("-", DatasetInfo.quoted(tag)));
        }
        tasks(facts.loadedTables());
        line("size_categories:");
        line("-", size(facts.documents()));
        List<CardFacts.Table> loaded = facts.loadedTables();
        if (!loaded.isEmpty()) {
            line("configs:");
            loaded.forEach(this::config);
            card.append(
                    DatasetInfo.yaml(
                            loaded.stream()
                                    .map(
                                            table ->
                                                    new DatasetConfig(
                                                            table.name(), table.config().fields()))
                                    .toList()));
        }
        line("---");
        line("");
    }

    /** Others than the Hub knows have a name and, if there is one, a link. */
    private void licence(String text) {
        Licence licence = new Licence(text);
        line("license:", licence.onHub().orElse("other"));
        if (licence.onHub().isEmpty()) {
            line("license_name:", DatasetInfo.quoted(text));
            licence.link().ifPresent(link -> line("license_link:", DatasetInfo.quoted(link)));
        }
    }

    /** What its tables train, in the Hub's words (https://huggingface.co/tasks). */
    private void tasks(List<CardFacts.Table> tables) {
        TreeSet<String> tasks = new TreeSet<>();
        for (CardFacts.Table table : tables) {
            switch (table.config().name()) {
                case "ner", "spans" -> tasks.add("token-classification");
                case "relations", "stances", "labels" -> tasks.add("text-classification");
                default -> {
                    // a table that trains nothing the Hub has a word for
                }
            }
        }
        if (!tasks.isEmpty()) {
            line("task_categories:");
            tasks.forEach(task -> line("-", task));
        }
    }

    private static String size(int documents) {
        if (documents < THOUSAND) {
            return "n<1K";
        }
        if (documents < 10 * THOUSAND) {
            return "1K<n<10K";
        }
        return documents < 100 * THOUSAND ? "10K<n<100K" : "100K<n<1M";
    }

    private void config(CardFacts.Table table) {
        line("-", "config_name:", DatasetInfo.quoted(table.name()));
        if (table.equals(facts.loadedTables().get(0))) {
            line(" ", "default:", "true");
        }
        line(" ", "data_files:");
        table.files()
                .forEach(
                        (part, files) -> {
                            line("  -", "split:", part);
                            line("   ", "path:");
                            files.forEach(file -> line("    -", DatasetInfo.quoted(file)));
                        });
    }

    private void line(String... words) {
        card.append(String.join(" ", words)).append('\n');
    }

    // The text

    private void body() {
        About about = facts.about();
        line("#", facts.name());
        line("");
        about.description().ifPresent(d -> paragraph(d.strip()));
        say("release.card.what", "documents", facts.documents(), "of", of());
        about.version().ifPresent(v -> say("release.card.version", "version", v));
        facts.time().ifPresent(t -> say("release.card.time", "time", t));
        if (facts.withheld()) {
            say("release.card.withheld");
        }
        heading("release.card.counts");
        counts();
        heading("release.card.formats");
        formats();
        facts.split().ifPresent(this::splits);
        heading("release.card.agreement");
        agreement();
        heading("release.card.people");
        say("release.card.pseudonyms");
        heading("release.card.rights");
        say(
                about.licence().isPresent() ? "release.card.licence" : "release.card.no-licence",
                "licence",
                about.licence().orElse(""));
        Bibtex.of(facts).ifPresent(this::citation);
        heading("release.card.verifying");
        say("release.card.verify", "content", facts.content());
    }

    private void citation(String entry) {
        heading("release.card.citing");
        line("```bibtex");
        line(entry);
        paragraph("```");
    }

    private String of() {
        return switch (facts.of()) {
            case "gold", "votes" -> facts.of();
            default -> "member";
        };
    }

    private void heading(String code) {
        line("##", Message.of(code).toString());
        line("");
    }

    private void say(String code, Object... arguments) {
        paragraph(message(code, arguments).toString());
    }

    private static Message message(String code, Object... arguments) {
        return switch (arguments.length) {
            case 0 -> Message.of(code);
            case 2 -> Message.of(code, String.valueOf(arguments[0]), arguments[1]);
            default ->
                    Message.of(
                            code,
                            String.valueOf(arguments[0]),
                            arguments[1],
                            String.valueOf(arguments[2]),
                            arguments[3]);
        };
    }

    private void paragraph(String text) {
        line(text);
        line("");
    }

    private void row(List<String> cells) {
        List<String> safe = new ArrayList<>();
        cells.forEach(cell -> safe.add(cell.replace("|", "\\|").replaceAll("\\s+", " ")));
        line("|", String.join(" | ", safe), "|");
    }

    private void top(List<String> cells) {
        row(cells);
        card.append("|").append("---|".repeat(cells.size())).append('\n');
    }

    private static String word(String code) {
        return Message.of(code).toString();
    }

    private void counts() {
        List<String> names = new ArrayList<>(facts.parts().keySet());
        List<String> head = new ArrayList<>(List.of(word("release.card.label")));
        head.addAll(names);
        top(head);
        List<String> documents = new ArrayList<>(List.of(word("release.card.documents")));
        facts.parts().values().forEach(count -> documents.add(count.toString()));
        row(documents);
        facts.labels()
                .forEach(
                        (label, counts) -> {
                            List<String> cells = new ArrayList<>(List.of(label));
                            names.forEach(
                                    part ->
                                            cells.add(
                                                    String.valueOf(counts.getOrDefault(part, 0))));
                            row(cells);
                        });
        line("");
    }

    private void formats() {
        top(
                List.of(
                        word("release.card.format"),
                        word("release.card.folder"),
                        word("release.card.annotations"),
                        word("release.card.lost")));
        for (CardFacts.Written format : facts.formats()) {
            List<String> lost = new ArrayList<>();
            format.losses().forEach((reason, count) -> lost.add(count + " × " + reason));
            row(
                    List.of(
                            "`" + format.format() + "`",
                            "`" + format.folder() + "`",
                            Integer.toString(format.annotations()),
                            String.join("; ", lost)));
        }
        line("");
        loading();
    }

    private void loading() {
        List<String> loaded = facts.loadedTables().stream().map(CardFacts.Table::name).toList();
        if (!loaded.isEmpty()) {
            paragraph(
                    Message.of(
                                    "release.card.load",
                                    "folder",
                                    "FOLDER",
                                    "first",
                                    loaded.get(0),
                                    "count",
                                    loaded.size(),
                                    "names",
                                    loaded)
                            .toString());
        }
        List<String> others =
                facts.tables().stream()
                        .map(CardFacts.Table::name)
                        .filter(name -> !loaded.contains(name))
                        .toList();
        if (!others.isEmpty()) {
            paragraph(Message.of("release.card.load-files", "names", others).toString());
        }
    }

    private void splits(Split split) {
        SplitPlan plan = facts.plan().orElseThrow();
        heading("release.card.splits");
        say("release.card.kept", "ties", split.ties().size(), "documents", split.tied());
        say("release.card.near", "near", plan.near(), "paragraph", plan.paragraph());
        if (!split.leaks().isEmpty()) {
            say("release.card.leaks", "count", split.leaks().size());
        }
        if (split.undated() > 0) {
            say("release.card.undated", "count", split.undated());
        }
        if (!split.ties().isEmpty()) {
            top(
                    List.of(
                            word("release.card.document"),
                            word("release.card.document"),
                            word("release.card.why"),
                            word("release.card.detail")));
            for (Tie tie : split.ties().subList(0, Math.min(MOST_TIES, split.ties().size()))) {
                row(
                        List.of(
                                tie.first(),
                                tie.second(),
                                tie.reason().word(),
                                facts.withheld() ? "" : tie.detail()));
            }
            line("");
        }
        if (!split.proposed().isEmpty()) {
            say("release.card.proposed", "threshold", plan.translation());
            top(
                    List.of(
                            word("release.card.document"),
                            word("release.card.document"),
                            word("release.card.score")));
            for (Translations.Proposal each :
                    split.proposed().subList(0, Math.min(MOST_TIES, split.proposed().size()))) {
                row(
                        List.of(
                                each.first(),
                                each.second(),
                                String.format(Locale.ROOT, "%.3f", each.score())));
            }
            line("");
        }
    }

    private void agreement() {
        if (facts.agreement().isEmpty()) {
            say("release.card.no-agreement");
            return;
        }
        say("release.card.agreed");
        top(
                List.of(
                        word("release.card.layer"),
                        word("release.card.measure"),
                        word("release.card.value"),
                        "95 %",
                        word("release.card.units")));
        for (JsonNode figure : facts.agreement()) {
            String layer = figure.path("layer").asText();
            String value =
                    figure.path("value").isNumber()
                            ? rounded(figure.path("value").asDouble())
                            : figure.path("undefined").asText();
            String interval =
                    figure.path("ci").isArray()
                            ? rounded(figure.path("ci").path(0).asDouble())
                                    + " – "
                                    + rounded(figure.path("ci").path(1).asDouble())
                            : "";
            row(
                    List.of(
                            layer,
                            figure.path("measure").asText(),
                            value,
                            interval,
                            figure.path("units").asText()));
        }
        line("");
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
