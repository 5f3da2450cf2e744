/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.exchange.dataset.Feature;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.recipe.About;

/**
 * A release described in JSON-LD by the vocabulary Croissant 1.0
 * (https://docs.mlcommons.org/croissant/docs/croissant-spec.html). Its context is kept in {@code
 * croissant-context.json} as the specification has it, with the two terms that mlcroissant expects
 * besides (MLCommons, Apache-2.0).
 *
 * <p>What the recipe does not say is left out rather than made up; {@link #MAY_LACK} are those of
 * the required properties that this can happen to.
 */
public final class Croissant {

    /** Required of a dataset, and known only where the recipe says so. */
    public static final List<String> MAY_LACK =
            List.of("license", "url", "creator", "datePublished");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final int MOST_FILES = 200;

    private final CardFacts facts;
    private final ArrayNode distribution = NODES.arrayNode();
    private final Set<String> ids = new HashSet<>();

    private Croissant(CardFacts facts) {
        this.facts = facts;
    }

    /** Returns the description. */
    public static String of(CardFacts facts) {
        return new Croissant(facts).text();
    }

    private String text() {
        About about = facts.about();
        ObjectNode root = NODES.objectNode();
        root.set("@context", context());
        root.put(TYPE, "sc:Dataset");
        root.put("conformsTo", "http://mlcommons.org/croissant/1.0");
        root.put("name", facts.name());
        root.put("description", about.description().orElse(facts.name()));
        Bibtex.of(facts).ifPresent(entry -> root.put("citeAs", entry));
        about.licence().ifPresent(licence -> licence(new Licence(licence), root));
        about.url().ifPresent(url -> root.put("url", url));
        about.version().ifPresent(version -> root.put("version", version));
        facts.time().ifPresent(time -> root.put("datePublished", time));
        if (!about.authors().isEmpty()) {
            ArrayNode creators = root.putArray("creator");
            for (About.Author author : about.authors()) {
                ObjectNode creator = creators.addObject();
                creator.put(TYPE, author.orcid().isPresent() ? "sc:Person" : "sc:Organization");
                creator.put("name", author.name());
                author.orcid().ifPresent(orcid -> creator.put("sameAs", orcid));
            }
        }
        ArrayNode languages = root.putArray("inLanguage");
        facts.languages().forEach(languages::add);
        for (CardFacts.Written format : facts.formats()) {
            files(format);
        }
        root.set("distribution", distribution);
        ArrayNode records = root.putArray("recordSet");
        facts.tables().forEach(table -> records(table, records));
        return written(root);
    }

    /** A link, or the words of one that has none. */
    private static void licence(Licence licence, ObjectNode root) {
        if (licence.link().isPresent()) {
            root.put("license", licence.link().get());
        } else {
            root.putObject("license").put(TYPE, "sc:CreativeWork").put("name", licence.text());
        }
    }

    private static JsonNode context() {
        try (InputStream in = Croissant.class.getResourceAsStream("croissant-context.json")) {
            if (in == null) {
                throw new IllegalStateException("the context of Croissant is missing");
            }
            return JSON.readTree(in).path("@context");
        } catch (IOException e) {
            throw new IllegalStateException("the context of Croissant cannot be read", e);
        }
    }

    /** Each file with its sum; of very many files a pattern. */
    private void files(CardFacts.Written format) {
        List<ListedFile> files =
                facts.files().stream()
                        .filter(file -> file.name().startsWith(format.folder() + "/"))
                        .toList();
        if (files.size() > MOST_FILES) {
            set(format.folder(), format.folder() + "/**", type(files.get(0).name()));
            return;
        }
        for (ListedFile file : files) {
            ids.add(file.name());
            distribution
                    .addObject()
                    .put(TYPE, "cr:FileObject")
                    .put(ID, file.name())
                    .put("name", file.name())
                    .put("contentUrl", file.name())
                    .put("contentSize", String.join(" ", Long.toString(file.bytes()), "B"))
                    .put("encodingFormat", type(file.name()))
                    .put("sha256", file.sha256());
        }
    }

    private void set(String id, String includes, String type) {
        if (ids.add(id)) {
            distribution
                    .addObject()
                    .put(TYPE, "cr:FileSet")
                    .put(ID, id)
                    .put("name", id)
                    .put("encodingFormat", type)
                    .put("includes", includes);
        }
    }

    private static String type(String name) {
        Map<String, String> types =
                Map.of(
                        ".jsonl", "application/jsonlines",
                        ".json", "application/json",
                        ".parquet", "application/x-parquet",
                        ".xmi", "application/vnd.xmi+xml",
                        ".xml", "application/xml",
                        ".csv", "text/csv",
                        ".tsv", "text/tab-separated-values",
                        ".py", "text/x-python");
        int dot = name.lastIndexOf('.');
        return types.getOrDefault(dot < 0 ? "" : name.substring(dot), "text/plain");
    }

    private void records(CardFacts.Table table, ArrayNode records) {
        String first = table.files().values().iterator().next().get(0);
        String id = "files/" + table.name();
        List<String> patterns = table.files().values().stream().flatMap(List::stream).toList();
        ids.add(id);
        ObjectNode set =
                distribution
                        .addObject()
                        .put(TYPE, "cr:FileSet")
                        .put(ID, id)
                        .put("name", id)
                        .put("encodingFormat", type(first));
        ArrayNode includes = set.putArray("includes");
        patterns.forEach(includes::add);
        ObjectNode record =
                records.addObject()
                        .put(TYPE, "cr:RecordSet")
                        .put(ID, table.name())
                        .put("name", table.name());
        ArrayNode fields = record.putArray("field");
        for (Feature.Field field : table.config().fields()) {
            field(table.name(), id, field, fields.addObject(), List.of(field.name()));
        }
    }

    /**
     * A field is a column, or what steps of JSON paths lead to within one; steps go into the items
     * of a list, as mlcroissant takes them. They do not go into lists within lists, so of these
     * nothing is said.
     */
    private static void field(
            String parent, String files, Feature.Field field, ObjectNode node, List<String> steps) {
        String id = parent + "/" + field.name();
        node.put(TYPE, "cr:Field").put(ID, id).put("name", field.name());
        Feature feature = field.feature();
        boolean many = feature instanceof Feature.Many;
        if (feature instanceof Feature.Many(Feature of)) {
            node.put("repeated", true);
            feature = of;
        }
        switch (feature) {
            case Feature.Text text -> node.put("dataType", "sc:Text");
            case Feature.Whole whole -> node.put("dataType", "sc:Integer");
            case Feature.Label label -> node.put("dataType", "sc:Integer");
            case Feature.Many of -> node.put("dataType", "sc:Text");
            case Feature.Struct(List<Feature.Field> inner) -> {
                ArrayNode all = node.putArray("subField");
                for (Feature.Field each : inner) {
                    if (!many || !(each.feature() instanceof Feature.Many)) {
                        List<String> further = new ArrayList<>(steps);
                        further.add(each.name());
                        field(id, files, each, all.addObject(), further);
                    }
                }
            }
        }
        ObjectNode source = node.putObject("source");
        source.putObject("fileSet").put(ID, files);
        source.putObject("extract").put("column", steps.get(0));
        if (steps.size() > 1) {
            ArrayNode transform = source.putArray("transform");
            steps.subList(1, steps.size())
                    .forEach(step -> transform.addObject().put("jsonPath", path(step)));
        }
    }

    /** A JSON path to a member. */
    private static String path(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*")
                ? name
                : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    private static String written(ObjectNode root) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values cannot be written", e);
        }
    }
}
