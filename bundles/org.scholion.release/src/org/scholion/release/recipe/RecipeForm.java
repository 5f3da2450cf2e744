/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/**
 * A recipe as people fill it in: all it says as they wrote it, right or wrong. {@link #text()} is
 * read by {@link RecipeReader}, which tells what is wrong and where.
 *
 * @param values by key, for keys of one value; what is not there is not said
 * @param lists by key, such as {@code documents.names}, for keys of several values
 * @param metadata values by key, one of which a document is to have
 * @param formats what it is written in, in this order
 * @param parts shares by part; nothing where it is not split
 * @param translations documents that somebody says are translations of one another
 * @param authors who answers for it
 */
public record RecipeForm(
        Map<String, String> values,
        Map<String, List<String>> lists,
        Map<String, List<String>> metadata,
        List<FormFormat> formats,
        Map<String, String> parts,
        List<List<String>> translations,
        List<FormAuthor> authors) {

    /** The keys of one value, in the order in which they are written. */
    public static final List<String> VALUES =
            List.of(
                    "title",
                    "version",
                    "description",
                    "licence",
                    "url",
                    "time",
                    "of",
                    "text",
                    "splits.seed",
                    "splits.near",
                    "splits.paragraph",
                    "splits.by-date",
                    "splits.keep",
                    "splits.translation");

    /** The keys of several values. */
    public static final List<String> LISTS =
            List.of(
                    "documents.states",
                    "documents.names",
                    "documents.except",
                    "documents.languages",
                    "documents.labels",
                    "splits.together");

    /** The option of a format that says what its offsets count. */
    public static final String OFFSETS = "offsets";

    /** What offsets may count, by the words of recipes. */
    public static final Map<String, OffsetUnit> OFFSET_UNITS = offsetUnits();

    private static Map<String, OffsetUnit> offsetUnits() {
        Map<String, OffsetUnit> units = new LinkedHashMap<>();
        units.put("utf16", OffsetUnit.UTF16);
        units.put("codepoint", OffsetUnit.CODE_POINT);
        units.put("utf8", OffsetUnit.UTF8);
        return Collections.unmodifiableMap(units);
    }

    /** Copies. */
    public RecipeForm {
        values = ordered(values);
        Map<String, List<String>> copied = new LinkedHashMap<>();
        lists.forEach((key, all) -> copied.put(key, List.copyOf(all)));
        copied.values().removeIf(List::isEmpty);
        lists = Collections.unmodifiableMap(copied);
        metadata = ordered(metadata);
        formats = List.copyOf(formats);
        parts = ordered(parts);
        translations = translations.stream().map(List::copyOf).toList();
        authors = List.copyOf(authors);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A recipe that says nothing. */
    public static final RecipeForm NOTHING =
            new RecipeForm(Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of());

    /**
     * A format.
     *
     * @param id the format's id
     * @param options values by key, several of them in one with commas
     */
    public record FormFormat(String id, Map<String, String> options) {

        /** Copies. */
        public FormFormat {
            options = ordered(options);
        }
    }

    /**
     * Somebody who answers for it.
     *
     * @param orcid a URL, if known
     */
    public record FormAuthor(String name, Optional<String> orcid) {}

    /** Returns the value of a key, empty where nothing is said. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** Returns the values of a key. */
    public List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** Returns this with another value of a key; a blank one says nothing. */
    public RecipeForm with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return new RecipeForm(changed, lists, metadata, formats, parts, translations, authors);
    }

    /** Returns this with other values of a key. */
    public RecipeForm with(String key, List<String> all) {
        Map<String, List<String>> changed = new LinkedHashMap<>(lists);
        changed.put(key, all);
        return new RecipeForm(values, changed, metadata, formats, parts, translations, authors);
    }

    /** Returns this with other values of metadata, one of which a document is to have. */
    public RecipeForm withMetadata(Map<String, List<String>> other) {
        return new RecipeForm(values, lists, other, formats, parts, translations, authors);
    }

    /** Returns this with others who answer for it. */
    public RecipeForm withAuthors(List<FormAuthor> other) {
        return new RecipeForm(values, lists, metadata, formats, parts, translations, other);
    }

    /** Returns this with other formats. */
    public RecipeForm withFormats(List<FormFormat> other) {
        return new RecipeForm(values, lists, metadata, other, parts, translations, authors);
    }

    /** Returns this with other parts; without any nothing is split. */
    public RecipeForm withParts(Map<String, String> other) {
        return new RecipeForm(values, lists, metadata, formats, other, translations, authors);
    }

    /** Returns this with other documents that are said to be translations. */
    public RecipeForm withTranslations(List<List<String>> other) {
        return new RecipeForm(values, lists, metadata, formats, parts, other, authors);
    }

    /** Returns the YAML, the same for the same form. */
    public String text() {
        return new RecipeWriting(this).text();
    }

    /**
     * Returns which key a line of {@link #text()} belongs to, such as {@code documents.names}.
     *
     * @param line from 1
     */
    public Optional<String> keyAt(int line) {
        return new RecipeWriting(this).keyAt(line);
    }

    /**
     * Reads a recipe that can be read.
     *
     * @param file what messages name
     * @throws RecipeException when it is no YAML, or has keys that there are not
     */
    public static RecipeForm read(Path file, String text) throws RecipeException {
        Map<String, YamlTree> map = YamlTree.of(file, text).map(RecipeReader.KEYS);
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, List<String>> metadata = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        List<List<String>> translations = new ArrayList<>();
        Map<String, YamlTree> flat = new LinkedHashMap<>(map);
        flatten(map, "documents", RecipeReader.DOCUMENT_KEYS, flat);
        flatten(map, "splits", RecipeReader.SPLIT_KEYS, flat);
        if (map.containsKey("splits") && !flat.containsKey("splits.parts")) {
            throw map.get("splits").wrong(Message.of("release.recipe.lacks", "key", "parts"));
        }
        for (String key : VALUES) {
            if (flat.containsKey(key)) {
                values.put(key, flat.get(key).text());
            }
        }
        for (String key : LISTS) {
            if (flat.containsKey(key)) {
                lists.put(key, words(flat.get(key)));
            }
        }
        if (flat.containsKey("documents.metadata")) {
            for (Map.Entry<String, YamlTree> entry :
                    flat.get("documents.metadata").map().entrySet()) {
                metadata.put(entry.getKey(), words(entry.getValue()));
            }
        }
        if (flat.containsKey("splits.parts")) {
            for (Map.Entry<String, YamlTree> entry : flat.get("splits.parts").map().entrySet()) {
                parts.put(entry.getKey(), entry.getValue().text());
            }
        }
        if (flat.containsKey("splits.translations")) {
            for (YamlTree pair : flat.get("splits.translations").list()) {
                translations.add(words(pair));
            }
        }
        return new RecipeForm(
                values, lists, metadata, formats(map), parts, translations, authors(map));
    }

    private static void flatten(
            Map<String, YamlTree> map, String outer, List<String> known, Map<String, YamlTree> flat)
            throws RecipeException {
        if (map.containsKey(outer)) {
            map.get(outer).map(known).forEach((key, tree) -> flat.put(outer + "." + key, tree));
        }
    }

    private static List<String> words(YamlTree tree) throws RecipeException {
        return tree.texts().stream().map(Placed::value).toList();
    }

    private static List<FormFormat> formats(Map<String, YamlTree> map) throws RecipeException {
        List<FormFormat> formats = new ArrayList<>();
        if (!map.containsKey("formats")) {
            return formats;
        }
        for (YamlTree each : map.get("formats").list()) {
            if (each.isValue()) {
                formats.add(new FormFormat(each.text(), Map.of()));
                continue;
            }
            Map<String, String> options = new LinkedHashMap<>();
            String id = "";
            for (Map.Entry<String, YamlTree> entry : each.map().entrySet()) {
                if (entry.getKey().equals(RecipeReader.FORMAT)) {
                    id = entry.getValue().text();
                } else {
                    options.put(entry.getKey(), String.join(",", words(entry.getValue())));
                }
            }
            formats.add(new FormFormat(id, options));
        }
        return formats;
    }

    private static List<FormAuthor> authors(Map<String, YamlTree> map) throws RecipeException {
        List<FormAuthor> authors = new ArrayList<>();
        if (!map.containsKey("authors")) {
            return authors;
        }
        for (YamlTree each : map.get("authors").list()) {
            if (each.isValue()) {
                authors.add(new FormAuthor(each.text(), Optional.empty()));
                continue;
            }
            Map<String, YamlTree> author = each.map(RecipeReader.AUTHOR_KEYS);
            authors.add(
                    new FormAuthor(
                            author.containsKey("name") ? author.get("name").text() : "",
                            author.containsKey("orcid")
                                    ? Optional.of(author.get("orcid").text())
                                    : Optional.empty()));
        }
        return authors;
    }
}
