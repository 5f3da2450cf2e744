/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/** Reads recipes, which are YAML. */
public final class RecipeReader {

    static final List<String> KEYS =
            List.of(
                    "title",
                    "version",
                    "description",
                    "licence",
                    "url",
                    "authors",
                    "time",
                    "documents",
                    "of",
                    "text",
                    "formats",
                    "splits");
    static final List<String> DOCUMENT_KEYS =
            List.of("states", "names", "except", "languages", "metadata", "labels");
    static final List<String> SPLIT_KEYS =
            List.of(
                    "parts",
                    "seed",
                    "near",
                    "paragraph",
                    "together",
                    "by-date",
                    "keep",
                    "translation",
                    "translations");
    static final List<String> AUTHOR_KEYS = List.of("name", "orcid");
    static final String FORMAT = "format";
    private static final List<String> PARTS = List.of("train", "validation", "test");
    private static final double ROUNDING = 1e-6;

    private final List<FormatChoice> usual;

    /**
     * Creates a reader.
     *
     * @param usual what a recipe is written in that names no formats
     */
    public RecipeReader(List<FormatChoice> usual) {
        this.usual = List.copyOf(usual);
    }

    /**
     * Reads a recipe.
     *
     * @param file what messages name
     * @param text what it holds
     * @throws RecipeException when it is none, with the line
     */
    public Recipe read(Path file, String text) throws RecipeException {
        Map<String, YamlTree> map = YamlTree.of(file, text).map(KEYS);
        List<FormatChoice> formats = new ArrayList<>();
        if (map.containsKey("formats")) {
            for (YamlTree each : map.get("formats").list()) {
                formats.add(format(each));
            }
        } else {
            formats.addAll(usual);
        }
        return new Recipe(
                about(map),
                map.containsKey("documents") ? documents(map.get("documents")) : Documents.ALL,
                map.containsKey("of") ? map.get("of").placed() : Placed.of(Recipe.GOLD),
                formats,
                map.containsKey("splits")
                        ? Optional.of(splits(map.get("splits")))
                        : Optional.empty(),
                map.containsKey("time") ? Optional.of(time(map.get("time"))) : Optional.empty(),
                map.containsKey("text") && withheld(map.get("text")));
    }

    /**
     * Looks whether a recipe says only what any file can hold that is made by it. What was released
     * before is made again whatever its recipe says.
     *
     * @param file what messages name
     * @throws RecipeException when it does not, with the line
     */
    public static void requireWritable(Path file, String text) throws RecipeException {
        YamlTree.of(file, text).requireWritable();
    }

    private static About about(Map<String, YamlTree> map) throws RecipeException {
        List<About.Author> authors = new ArrayList<>();
        if (map.containsKey("authors")) {
            for (YamlTree each : map.get("authors").list()) {
                if (each.isValue()) {
                    authors.add(new About.Author(each.text(), Optional.empty()));
                } else {
                    Map<String, YamlTree> author = each.map(AUTHOR_KEYS);
                    authors.add(
                            new About.Author(
                                    need(each, author, "name").text(), url(author, "orcid")));
                }
            }
        }
        return new About(
                text(map, "title"),
                text(map, "version"),
                text(map, "description"),
                text(map, "licence"),
                url(map, "url"),
                authors);
    }

    private static YamlTree need(YamlTree of, Map<String, YamlTree> map, String key)
            throws RecipeException {
        if (!map.containsKey(key)) {
            throw of.wrong(Message.of("release.recipe.lacks", "key", key));
        }
        return map.get(key);
    }

    private static Optional<String> text(Map<String, YamlTree> map, String key)
            throws RecipeException {
        return map.containsKey(key) ? Optional.of(map.get(key).text()) : Optional.empty();
    }

    private static Optional<String> url(Map<String, YamlTree> map, String key)
            throws RecipeException {
        Optional<String> text = text(map, key);
        if (text.isPresent()) {
            try {
                if (!new URI(text.get()).isAbsolute()) {
                    throw new URISyntaxException(text.get(), key);
                }
            } catch (URISyntaxException e) {
                throw map.get(key).wrong(Message.of("release.recipe.no-url", "value", text.get()));
            }
        }
        return text;
    }

    private static Instant time(YamlTree tree) throws RecipeException {
        try {
            return Instant.parse(tree.text());
        } catch (DateTimeParseException e) {
            throw tree.wrong(Message.of("release.recipe.no-time", "value", tree.text()));
        }
    }

    private static boolean withheld(YamlTree tree) throws RecipeException {
        return switch (tree.text()) {
            case "include" -> false;
            case "withhold" -> true;
            default ->
                    throw tree.wrong(
                            Message.of(
                                    "release.recipe.no-choice",
                                    "value",
                                    tree.text(),
                                    "known",
                                    List.of("include", "withhold")));
        };
    }

    private static Documents documents(YamlTree tree) throws RecipeException {
        Map<String, YamlTree> map = tree.map(DOCUMENT_KEYS);
        SortedMap<String, Documents.Values> metadata = new TreeMap<>();
        if (map.containsKey("metadata")) {
            for (Map.Entry<String, YamlTree> entry : map.get("metadata").map().entrySet()) {
                List<String> any = new ArrayList<>();
                for (Placed<String> value : entry.getValue().texts()) {
                    any.add(value.value());
                }
                metadata.put(entry.getKey(), new Documents.Values(any, entry.getValue().line()));
            }
        }
        return new Documents(
                texts(map, "states"),
                texts(map, "names"),
                texts(map, "except"),
                texts(map, "languages"),
                metadata,
                texts(map, "labels"));
    }

    private static List<Placed<String>> texts(Map<String, YamlTree> map, String key)
            throws RecipeException {
        return map.containsKey(key) ? map.get(key).texts() : List.of();
    }

    private static FormatChoice format(YamlTree tree) throws RecipeException {
        if (tree.isValue()) {
            return new FormatChoice(tree.placed(), WriteOptions.DEFAULT, List.of());
        }
        Map<String, YamlTree> map = new LinkedHashMap<>(tree.map());
        Placed<String> id = need(tree, map, FORMAT).placed();
        map.remove(FORMAT);
        List<Placed<String>> said = new ArrayList<>();
        map.forEach((key, value) -> said.add(new Placed<>(key, value.keyLine())));
        Optional<OffsetUnit> offsets = Optional.empty();
        if (map.containsKey(RecipeForm.OFFSETS)) {
            offsets = Optional.of(offsets(map.get(RecipeForm.OFFSETS)));
            map.remove(RecipeForm.OFFSETS);
        }
        LayoutOptions layout = LayoutOptions.DEFAULT;
        for (Map.Entry<String, YamlTree> entry : map.entrySet()) {
            YamlTree value = entry.getValue();
            List<String> all = new ArrayList<>();
            for (Placed<String> each : value.texts()) {
                all.add(each.value());
            }
            if (entry.getKey().equals("part")) {
                throw value.wrongKey(Message.of("release.recipe.part"));
            }
            try {
                layout = LayoutSection.read(Map.of(entry.getKey(), String.join(",", all)), layout);
            } catch (LayoutOptionException e) {
                RecipeException wrong =
                        LayoutOption.of(entry.getKey()).isEmpty()
                                ? value.wrongKey(Message.of(e))
                                : value.wrong(Message.of(e));
                wrong.initCause(e);
                throw wrong;
            }
        }
        return new FormatChoice(id, new WriteOptions(offsets).withLayout(layout), said);
    }

    private static OffsetUnit offsets(YamlTree tree) throws RecipeException {
        OffsetUnit unit = RecipeForm.OFFSET_UNITS.get(tree.text());
        if (unit == null) {
            throw tree.wrong(
                    Message.of(
                            "release.recipe.no-choice",
                            "value",
                            tree.text(),
                            "known",
                            RecipeForm.OFFSET_UNITS.keySet()));
        }
        return unit;
    }

    private static SplitPlan splits(YamlTree tree) throws RecipeException {
        Map<String, YamlTree> map = tree.map(SPLIT_KEYS);
        List<Placed<List<String>>> confirmed = new ArrayList<>();
        if (map.containsKey("translations")) {
            for (YamlTree pair : map.get("translations").list()) {
                List<String> names = new ArrayList<>();
                for (Placed<String> name : pair.texts()) {
                    names.add(name.value());
                }
                if (names.size() < 2) {
                    throw pair.wrong(Message.of("release.recipe.no-pair"));
                }
                confirmed.add(new Placed<>(names, pair.line()));
            }
        }
        return new SplitPlan(
                parts(need(tree, map, "parts")),
                map.containsKey("seed")
                        ? map.get("seed").number(Long.MIN_VALUE, Long.MAX_VALUE)
                        : 0,
                map.containsKey("near") ? map.get("near").share() : SplitPlan.NEAR,
                map.containsKey("paragraph")
                        ? (int) map.get("paragraph").number(1, 1_000_000)
                        : SplitPlan.PARAGRAPH,
                texts(map, "together"),
                map.containsKey("by-date")
                        ? new Placed<>(map.get("by-date").flag(), map.get("by-date").line())
                        : Placed.of(false),
                map.containsKey("keep") ? Optional.of(map.get("keep").placed()) : Optional.empty(),
                map.containsKey("translation")
                        ? map.get("translation").share()
                        : SplitPlan.TRANSLATION,
                confirmed);
    }

    private static Map<String, Double> parts(YamlTree tree) throws RecipeException {
        Map<String, Double> shares = new LinkedHashMap<>();
        double sum = 0;
        for (Map.Entry<String, YamlTree> entry : tree.map(PARTS).entrySet()) {
            double share = entry.getValue().share();
            if (share <= 0) {
                throw entry.getValue()
                        .wrong(
                                Message.of(
                                        "release.recipe.no-share",
                                        "value",
                                        entry.getValue().text()));
            }
            shares.put(entry.getKey(), share);
            sum += share;
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw tree.wrong(Message.of("release.recipe.no-sum", "sum", sum));
        }
        return shares;
    }
}
