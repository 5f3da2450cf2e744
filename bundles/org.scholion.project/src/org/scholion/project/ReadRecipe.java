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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scholion.corpus.RoundDocument;
import org.scholion.project.assign.AssignmentRecipe;
import org.scholion.project.assign.AssignmentRecipe.Share;
import org.scholion.project.internal.NamedText;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/**
 * Reads a recipe from a file: JSON in UTF-8 with the fields {@code documents} (a pattern), {@code
 * each} ({@code "folder"}, {@code "language"} or a key of metadata), {@code shares} (a list of
 * {@code share}, a number from 0 to 1 or {@code "rest"}, {@code times}, a number or {@code "all"},
 * and {@code part}, {@code "work"}, {@code "training"} or {@code "control"}), {@code at-most},
 * {@code balance} ({@code "documents"} or {@code "length"}) and {@code round}. All but {@code
 * shares} may be left out, of a share all but {@code times}.
 */
public final class ReadRecipe {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final List<String> FIELDS =
            List.of("documents", "each", "shares", "at-most", "balance", "round");
    private static final List<String> SHARE_FIELDS = List.of("share", "times", "part");

    private static final double ROUNDING = 1e-9;

    private final Path file;

    /** Creates the use case for a file. */
    public ReadRecipe(Path file) {
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @throws DataProblemException when it cannot be read or is no recipe, naming the line
     */
    public AssignmentRecipe run() throws DataProblemException {
        String text = NamedText.read(file);
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw wrong(json, "project.recipe.no-object");
            }
            AssignmentRecipe recipe = recipe(json);
            if (json.nextToken() != null) {
                throw wrong(json, "project.recipe.more");
            }
            return recipe;
        } catch (JsonProcessingException e) {
            throw problem(
                    Message.of(
                            "project.recipe.no-json",
                            "line",
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            "reason",
                            JsonReason.of(e.getOriginalMessage())),
                    e);
        } catch (IOException e) {
            throw problem(Problem.unreadable(e), e);
        }
    }

    private AssignmentRecipe recipe(JsonParser json) throws IOException, DataProblemException {
        Optional<String> documents = Optional.empty();
        Optional<String> each = Optional.empty();
        Optional<String> round = Optional.empty();
        OptionalInt atMost = OptionalInt.empty();
        AssignmentRecipe.Balance balance = AssignmentRecipe.Balance.DOCUMENTS;
        List<Share> shares = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "documents" -> documents = Optional.of(text(json, field));
                case "each" -> each = Optional.of(text(json, field));
                case "round" -> round = Optional.of(text(json, field));
                case "at-most" -> atMost = OptionalInt.of(count(json, field));
                case "balance" ->
                        balance =
                                AssignmentRecipe.Balance.ofWord(text(json, field))
                                        .orElseThrow(() -> wrong(json, "project.recipe.balance"));
                case "shares" -> shares(json, shares);
                default -> throw unknown(json, field, FIELDS);
            }
        }
        check(shares, round);
        return new AssignmentRecipe(documents, each, shares, atMost, round, balance);
    }

    private void check(List<Share> shares, Optional<String> round) throws DataProblemException {
        if (shares.isEmpty()) {
            throw problem(Message.of("project.recipe.no-shares"));
        }
        if (shares.stream().filter(share -> share.part().isEmpty()).count() > 1) {
            throw problem(Message.of("project.recipe.two-rests"));
        }
        double sum = shares.stream().mapToDouble(share -> share.part().orElse(0)).sum();
        if (sum > 1 + ROUNDING) {
            throw problem(Message.of("project.recipe.too-much", "sum", sum));
        }
        if (round.isEmpty()
                && shares.stream().anyMatch(share -> share.use() != RoundDocument.Part.WORK)) {
            throw problem(Message.of("project.recipe.no-round"));
        }
    }

    private void shares(JsonParser json, List<Share> shares)
            throws IOException, DataProblemException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(json, "project.recipe.no-list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw wrong(json, "project.recipe.no-share");
            }
            shares.add(share(json));
        }
    }

    private Share share(JsonParser json) throws IOException, DataProblemException {
        OptionalDouble part = OptionalDouble.empty();
        OptionalInt times = OptionalInt.empty();
        RoundDocument.Part use = RoundDocument.Part.WORK;
        boolean said = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "share" -> part = part(json);
                case "times" -> {
                    times = times(json);
                    said = true;
                }
                case "part" -> {
                    String word = text(json, field);
                    use =
                            RoundDocument.Part.ofWord(word)
                                    .orElseThrow(() -> wrong(json, "project.recipe.use"));
                }
                default -> throw unknown(json, field, SHARE_FIELDS);
            }
        }
        if (!said) {
            throw wrong(json, "project.recipe.no-times");
        }
        return new Share(part, times, use);
    }

    private OptionalDouble part(JsonParser json) throws IOException, DataProblemException {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.getText().equals("rest")) {
            return OptionalDouble.empty();
        }
        double part = json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
        if (!(part >= 0 && part <= 1)) {
            throw wrong(json, "project.recipe.part");
        }
        return OptionalDouble.of(part);
    }

    private OptionalInt times(JsonParser json) throws IOException, DataProblemException {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.getText().equals("all")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(count(json, "times"));
    }

    private int count(JsonParser json, String field) throws IOException, DataProblemException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                || json.getNumberType() != JsonParser.NumberType.INT
                || json.getIntValue() < 0) {
            throw problem(Message.of("project.recipe.count", "line", line(json), "field", field));
        }
        return json.getIntValue();
    }

    private String text(JsonParser json, String field) throws IOException, DataProblemException {
        if (json.currentToken() != JsonToken.VALUE_STRING || json.getText().isBlank()) {
            throw problem(Message.of("project.recipe.text", "line", line(json), "field", field));
        }
        return json.getText();
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

    private DataProblemException wrong(JsonParser json, String code) {
        return problem(Message.of(code, "line", line(json)));
    }

    private DataProblemException problem(Message what) {
        return new DataProblemException(Problem.message(file, what));
    }

    private DataProblemException problem(Message what, Exception cause) {
        return new DataProblemException(Problem.message(file, what), cause);
    }
}
