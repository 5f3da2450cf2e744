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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.words.Message;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * YAML (1.2) as it is written, with lines. Nothing is made of it but texts, lists and maps,
 * whatever tags it bears; each reader takes as much of it as it expects, so that nothing in it can
 * grow.
 */
final class YamlTree {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 20;

    private final Path file;
    private final Node node;
    private final Node key;

    private YamlTree(Path file, Node node) {
        this(file, node, node);
    }

    /** What a key stands before. */
    private YamlTree(Path file, Node node, Node key) {
        this.file = file;
        this.node = node;
        this.key = key;
    }

    /**
     * Reads a text.
     *
     * @param file what messages name
     * @throws RecipeException when it is not YAML, with the line
     */
    static YamlTree of(Path file, String text) throws RecipeException {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(file.toString())
                        .setCodePointLimit(MOST_CHARACTERS)
                        .setMaxAliasesForCollections(0)
                        .build();
        try {
            requireShallow(file, new Parse(settings).parseString(text));
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                throw RecipeException.at(file, 1, Message.of("release.recipe.empty"));
            }
            return new YamlTree(file, root.get());
        } catch (MarkedYamlEngineException e) {
            throw RecipeException.at(
                    file,
                    e.getProblemMark().map(YamlTree::line).orElse(1),
                    Message.of("release.recipe.no-yaml", "reason", Message.verbatim(problem(e))));
        } catch (YamlEngineException e) {
            throw RecipeException.at(
                    file,
                    1,
                    Message.of(
                            "release.recipe.no-yaml",
                            "reason",
                            Message.verbatim(String.valueOf(e.getMessage()))));
        }
    }

    /** What is wrong alone may be half a sentence, of which the context is the other. */
    private static String problem(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        return problem.startsWith("but") && e.getContext() != null
                ? String.join(", ", e.getContext(), problem)
                : problem;
    }

    /** The composer calls itself for each level, and the stack has an end. */
    private static void requireShallow(Path file, Iterable<Event> events) throws RecipeException {
        int depth = 0;
        for (Event event : events) {
            depth +=
                    event instanceof CollectionStartEvent
                            ? 1
                            : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw RecipeException.at(
                        file,
                        event.getStartMark().map(YamlTree::line).orElse(1),
                        Message.of("release.recipe.deep", "most", DEEPEST));
            }
        }
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** Returns the line it begins in, from 1. */
    int line() {
        return line(node);
    }

    /** Returns the line that its key begins in, or it itself where it has none, from 1. */
    int keyLine() {
        return line(key);
    }

    private static int line(Node node) {
        return node.getStartMark().map(YamlTree::line).orElse(1);
    }

    /** Returns what is wrong with its key. */
    RecipeException wrongKey(Message what) {
        return RecipeException.at(file, keyLine(), what);
    }

    /** Returns what is wrong here. */
    RecipeException wrong(Message what) {
        return RecipeException.at(file, line(), what);
    }

    /** Returns whether it is a single value. */
    boolean isValue() {
        return node instanceof ScalarNode;
    }

    /**
     * Returns what it maps keys to, in order.
     *
     * @param known the keys there may be
     * @throws RecipeException when it is no map, or has another key, or one twice
     */
    Map<String, YamlTree> map(List<String> known) throws RecipeException {
        Map<String, YamlTree> map = map();
        for (Map.Entry<String, YamlTree> entry : map.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue()
                        .wrongKey(
                                Message.of(
                                        "release.recipe.no-key",
                                        "key",
                                        entry.getKey(),
                                        "known",
                                        known));
            }
        }
        return map;
    }

    /**
     * Returns what it maps keys to, whichever they are, in order.
     *
     * @throws RecipeException when it is no map, or has a key twice
     */
    Map<String, YamlTree> map() throws RecipeException {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(Message.of("release.recipe.no-map"));
        }
        Map<String, YamlTree> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlTree key = new YamlTree(file, tuple.getKeyNode());
            YamlTree value = new YamlTree(file, tuple.getValueNode(), tuple.getKeyNode());
            if (map.put(key.text(), value) != null) {
                throw key.wrong(Message.of("release.recipe.twice", "key", key.text()));
            }
        }
        return map;
    }

    /**
     * Returns its elements; one value alone is a list of one.
     *
     * @throws RecipeException when it is a map, or a list of nothing
     */
    List<YamlTree> list() throws RecipeException {
        if (node instanceof ScalarNode) {
            return List.of(this);
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong(Message.of("release.recipe.no-list"));
        }
        if (sequence.getValue().isEmpty()) {
            throw wrong(Message.of("release.recipe.blank"));
        }
        List<YamlTree> list = new ArrayList<>();
        sequence.getValue().forEach(each -> list.add(new YamlTree(file, each)));
        return list;
    }

    /**
     * Returns its elements as texts with their lines.
     *
     * @throws RecipeException when one is none
     */
    List<Placed<String>> texts() throws RecipeException {
        List<Placed<String>> texts = new ArrayList<>();
        for (YamlTree each : list()) {
            texts.add(each.placed());
        }
        return texts;
    }

    /**
     * Returns its text and line.
     *
     * @throws RecipeException when it is none
     */
    Placed<String> placed() throws RecipeException {
        return new Placed<>(text(), line());
    }

    /**
     * Returns its text.
     *
     * @throws RecipeException when it is no single value, or an empty one
     */
    String text() throws RecipeException {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(Message.of("release.recipe.no-text"));
        }
        boolean nothing =
                scalar.getScalarStyle() == ScalarStyle.PLAIN
                        && (scalar.getValue().isEmpty() || scalar.getValue().equals("null"));
        if (nothing || scalar.getValue().isBlank()) {
            throw wrong(Message.of("release.recipe.blank"));
        }
        return scalar.getValue();
    }

    /**
     * Looks at all values for characters that not all files can hold that they come to stand in.
     *
     * @throws RecipeException when one has such a character
     */
    void requireWritable() throws RecipeException {
        switch (node) {
            case ScalarNode scalar -> requireWritable(scalar.getValue());
            case SequenceNode sequence -> {
                for (Node each : sequence.getValue()) {
                    new YamlTree(file, each).requireWritable();
                }
            }
            case MappingNode mapping -> {
                for (NodeTuple tuple : mapping.getValue()) {
                    new YamlTree(file, tuple.getKeyNode()).requireWritable();
                    new YamlTree(file, tuple.getValueNode()).requireWritable();
                }
            }
            default -> throw wrong(Message.of("release.recipe.no-text"));
        }
    }

    private void requireWritable(String value) throws RecipeException {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int c = value.codePointAt(i);
            boolean control = Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0;
            if (control || Character.getType(c) == Character.SURROGATE) {
                throw wrong(
                        Message.of(
                                "release.recipe.unwritable",
                                "character",
                                String.join(
                                        "",
                                        "U+",
                                        HexFormat.of().withUpperCase().toHexDigits((short) c))));
            }
        }
    }

    /**
     * Returns it as yes or no.
     *
     * @throws RecipeException when it is neither {@code true} nor {@code false}
     */
    boolean flag() throws RecipeException {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(Message.of("release.recipe.no-flag", "value", text()));
        };
    }

    /**
     * Returns it as a whole number.
     *
     * @throws RecipeException when it is none between these
     */
    long number(long least, long most) throws RecipeException {
        try {
            long number = Long.parseLong(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as with numbers out of bounds
        }
        throw wrong(
                Message.of(
                        "release.recipe.no-number", "value", text(), "least", least, "most", most));
    }

    /**
     * Returns it as a share.
     *
     * @throws RecipeException when it is no number from 0 to 1
     */
    double share() throws RecipeException {
        try {
            double share = Double.parseDouble(text());
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // said below, as with numbers out of bounds
        }
        throw wrong(Message.of("release.recipe.no-share", "value", text()));
    }
}
