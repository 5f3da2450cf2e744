/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.exchange.schema.FeatureChoice;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.schema.TypeChoice;
import org.scholion.project.internal.NamedText;
import org.scholion.project.json.ChoicesTree;
import org.scholion.schema.AttributeKind;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/**
 * Reads what was chosen of a proposal from a file, as {@link ChoicesTree} writes it: JSON in UTF-8
 * with a list {@code types}, each with its {@code type}, what it is to become ({@code use}) and its
 * {@code features}, each with its {@code feature}, {@code use}, the {@code kind} of an attribute
 * and the {@code range}, the type that a role or link takes. What the file leaves out stays as
 * proposed.
 */
public final class ReadSchemaChoices {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final List<String> TYPE_FIELDS = List.of("type", "use", "guessed", "features");
    private static final List<String> FEATURE_FIELDS = List.of("feature", "use", "kind", "range");

    private final Path file;

    /** Creates the use case for a file. */
    public ReadSchemaChoices(Path file) {
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @return the proposal with what was chosen
     * @throws DataProblemException when it cannot be read or chooses what cannot be, naming the
     *     line
     */
    public SchemaProposal run(SchemaProposal proposal) throws DataProblemException {
        String text = NamedText.read(file);
        if (proposal.whole().isPresent()) {
            throw problem(Message.of("project.choices.nothing"));
        }
        try (JsonParser json = JSON.createParser(text)) {
            require(json, json.nextToken(), JsonToken.START_OBJECT, "project.choices.no-object");
            SchemaProposal chosen = proposal;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (!field.equals("types")) {
                    throw unknown(json, field, List.of("types"));
                }
                require(json, json.nextToken(), JsonToken.START_ARRAY, "project.choices.no-list");
                chosen = types(json, chosen);
            }
            if (json.nextToken() != null) {
                throw wrong(json, "project.choices.more");
            }
            return chosen;
        } catch (JsonProcessingException e) {
            throw new DataProblemException(
                    Problem.message(
                            file,
                            Message.of(
                                    "project.recipe.no-json",
                                    "line",
                                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                                    "reason",
                                    JsonReason.of(e.getOriginalMessage()))),
                    e);
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(file, Problem.unreadable(e)), e);
        }
    }

    private SchemaProposal types(JsonParser json, SchemaProposal proposal)
            throws IOException, DataProblemException {
        SchemaProposal chosen = proposal;
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json, json.currentToken(), JsonToken.START_OBJECT, "project.choices.no-type");
            TypeChoice type = type(json, proposal, seen);
            chosen = chosen.with(type.name(), before -> type);
        }
        return chosen;
    }

    /** A feature that was chosen, with the line it begins in. */
    private record Chosen(
            int line,
            String name,
            Optional<FeatureChoice.Use> use,
            Optional<AttributeKind> kind,
            Optional<String> range) {}

    private TypeChoice type(JsonParser json, SchemaProposal proposal, Set<String> seen)
            throws IOException, DataProblemException {
        int begin = line(json);
        Optional<String> name = Optional.empty();
        Optional<TypeChoice.Use> use = Optional.empty();
        List<Chosen> features = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "type" -> name = Optional.of(text(json, field));
                case "use" -> use = Optional.of(word(json, field, TypeChoice.Use.values()));
                case "guessed" -> json.skipChildren();
                case "features" -> {
                    require(
                            json,
                            json.currentToken(),
                            JsonToken.START_ARRAY,
                            "project.choices.no-list");
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        features.add(feature(json));
                    }
                }
                default -> throw unknown(json, field, TYPE_FIELDS);
            }
        }
        String type = name.orElseThrow(() -> missing(begin, "type"));
        TypeChoice choice =
                proposal.type(type)
                        .orElseThrow(() -> at(begin, "project.choices.no-such-type", type));
        if (!seen.add(type)) {
            throw at(begin, "project.choices.twice", type);
        }
        if (use.isPresent() && use.get() != choice.use()) {
            choice = choice.as(use.get());
        }
        for (Chosen feature : features) {
            choice = with(choice, feature, proposal);
        }
        return ends(choice, begin);
    }

    private Chosen feature(JsonParser json) throws IOException, DataProblemException {
        require(json, json.currentToken(), JsonToken.START_OBJECT, "project.choices.no-feature");
        int begin = line(json);
        Optional<String> name = Optional.empty();
        Optional<FeatureChoice.Use> use = Optional.empty();
        Optional<AttributeKind> kind = Optional.empty();
        Optional<String> range = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "feature" -> name = Optional.of(text(json, field));
                case "use" -> use = Optional.of(word(json, field, FeatureChoice.Use.values()));
                case "kind" -> kind = Optional.of(word(json, field, AttributeKind.values()));
                case "range" -> range = Optional.of(text(json, field));
                default -> throw unknown(json, field, FEATURE_FIELDS);
            }
        }
        return new Chosen(
                begin, name.orElseThrow(() -> missing(begin, "feature")), use, kind, range);
    }

    private TypeChoice with(TypeChoice type, Chosen chosen, SchemaProposal proposal)
            throws DataProblemException {
        FeatureChoice before =
                type.features().stream()
                        .filter(f -> f.name().equals(chosen.name()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        at(
                                                chosen.line(),
                                                "project.choices.no-such-feature",
                                                chosen.name()));
        FeatureChoice.Use use = chosen.use().orElse(before.use());
        boolean role = use == FeatureChoice.Use.ROLE || use == FeatureChoice.Use.ROLES;
        if (role
                && type.use() != TypeChoice.Use.RELATION
                && type.use() != TypeChoice.Use.EVENT
                && type.use() != TypeChoice.Use.LEFT_OUT) {
            throw at(chosen.line(), "project.choices.no-role", chosen.name());
        }
        if (chosen.kind().isPresent() && use != FeatureChoice.Use.ATTRIBUTE) {
            throw at(chosen.line(), "project.choices.no-kind", chosen.name());
        }
        AttributeKind kind = chosen.kind().orElse(before.kind());
        boolean link = role || use == FeatureChoice.Use.ATTRIBUTE && kind == AttributeKind.LINK;
        if (chosen.range().isPresent()) {
            String range = chosen.range().get();
            if (!link) {
                throw at(chosen.line(), "project.choices.no-range", chosen.name());
            }
            if (!range.equals(before.range()) && proposal.type(range).isEmpty()) {
                throw at(chosen.line(), "project.choices.no-such-type", range);
            }
        }
        boolean tagged = kind == AttributeKind.TAG || kind == AttributeKind.TAGS;
        FeatureChoice now =
                new FeatureChoice(
                        before.name(),
                        use,
                        kind,
                        tagged && before.tagSet().isEmpty()
                                ? type.name() + "." + before.name()
                                : before.tagSet(),
                        before.values(),
                        chosen.range().orElse(before.range()));
        return type.with(now);
    }

    /** A relation joins two; what marks words may stand alone. */
    private TypeChoice ends(TypeChoice type, int line) throws DataProblemException {
        long one = type.features().stream().filter(f -> f.use() == FeatureChoice.Use.ROLE).count();
        boolean any = type.features().stream().anyMatch(f -> f.use() == FeatureChoice.Use.ROLES);
        if (type.use() == TypeChoice.Use.RELATION && one < 2 && !any) {
            throw at(line, "project.choices.no-ends", type.name());
        }
        if (type.use() == TypeChoice.Use.ENTITY && (one > 0 || any)) {
            throw at(line, "project.choices.entity-role", type.name());
        }
        return type;
    }

    private <E extends Enum<E>> E word(JsonParser json, String field, E[] values)
            throws IOException, DataProblemException {
        String text = text(json, field);
        for (E value : values) {
            if (ChoicesTree.word(value).equals(text)) {
                return value;
            }
        }
        throw problem(
                Message.of(
                        "project.choices.word",
                        "line",
                        line(json),
                        "text",
                        text,
                        "known",
                        Arrays.stream(values).map(ChoicesTree::word).toList()));
    }

    private String text(JsonParser json, String field) throws IOException, DataProblemException {
        if (json.currentToken() != JsonToken.VALUE_STRING || json.getText().isBlank()) {
            throw problem(Message.of("project.recipe.text", "line", line(json), "field", field));
        }
        return json.getText();
    }

    private void require(JsonParser json, JsonToken found, JsonToken wanted, String code)
            throws DataProblemException {
        if (found != wanted) {
            throw wrong(json, code);
        }
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    private DataProblemException unknown(JsonParser json, String field, List<String> known) {
        return problem(
                Message.of(
                        "project.recipe.unknown",
                        "line",
                        line(json),
                        "field",
                        field,
                        "known",
                        known));
    }

    private DataProblemException missing(int line, String field) {
        return problem(Message.of("project.choices.missing", "line", line, "field", field));
    }

    private DataProblemException at(int line, String code, String name) {
        return problem(Message.of(code, "line", line, "name", name));
    }

    private DataProblemException wrong(JsonParser json, String code) {
        return problem(Message.of(code, "line", line(json)));
    }

    private DataProblemException problem(Message what) {
        return new DataProblemException(Problem.message(file, what));
    }
}
