/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.json.JsonReading;
import org.scholion.project.json.JsonText;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

/** Frozen states as JSON, the same for the same state. */
final class FrozenJson {

    private static final String RIGHT_TO_LEFT = "rtl";

    private FrozenJson() {}

    static String write(FrozenState state) {
        List<Object> documents = new ArrayList<>();
        for (FrozenState.Document document : state.documents()) {
            List<Object> sets = new ArrayList<>();
            for (FrozenState.Set set : document.sets()) {
                Map<String, Object> node = new TreeMap<>();
                node.put("id", set.id());
                node.put("ulid", set.ulid());
                node.put("gold", set.gold());
                node.put("sequence", set.sequence());
                node.put("state", set.state().word());
                node.put("complete", set.complete());
                node.put("released", set.released());
                sets.add(node);
            }
            Map<String, Object> node = new TreeMap<>();
            node.put("id", document.id());
            node.put("ulid", document.ulid());
            node.put("name", document.name());
            node.put("text", document.textSha256());
            node.put("language", document.language());
            node.put(
                    "direction",
                    document.direction() == TextDirection.RIGHT_TO_LEFT ? RIGHT_TO_LEFT : "ltr");
            node.put("metadata", document.metadata());
            node.put("layered", document.layered());
            node.put("sets", sets);
            documents.add(node);
        }
        Map<String, Object> tree = new TreeMap<>();
        tree.put("project", state.project());
        tree.put("schema", state.schemaVersion());
        tree.put("catalogue", state.catalogue());
        tree.put("earlier", state.earlier());
        tree.put("documents", documents);
        return JsonText.of(tree);
    }

    static FrozenState read(String json) throws StoreException {
        try {
            Map<?, ?> tree = map(JsonReading.read(json));
            List<FrozenState.Document> documents = new ArrayList<>();
            for (Object each : list(tree, "documents")) {
                documents.add(document(map(each)));
            }
            return new FrozenState(
                    text(tree, "project"),
                    (int) number(tree, "schema"),
                    number(tree, "catalogue"),
                    texts(tree, "earlier"),
                    documents);
        } catch (IOException e) {
            throw new StoreException(Message.of("store.damaged.value", "reason", Message.of(e)), e);
        }
    }

    /** Reads whom pseudonyms stand for. */
    static SortedMap<String, String> names(String json) throws StoreException {
        try {
            return texts(Map.of("names", map(JsonReading.read(json))), "names");
        } catch (IOException e) {
            throw new StoreException(Message.of("store.damaged.value", "reason", Message.of(e)), e);
        }
    }

    private static FrozenState.Document document(Map<?, ?> node) throws IOException {
        List<FrozenState.Set> sets = new ArrayList<>();
        for (Object each : list(node, "sets")) {
            Map<?, ?> set = map(each);
            sets.add(
                    new FrozenState.Set(
                            number(set, "id"),
                            text(set, "ulid"),
                            flag(set, "gold"),
                            number(set, "sequence"),
                            SetState.ofWord(text(set, "state")).orElseThrow(FrozenJson::misfit),
                            flag(set, "complete"),
                            flag(set, "released")));
        }
        return new FrozenState.Document(
                number(node, "id"),
                text(node, "ulid"),
                text(node, "name"),
                text(node, "text"),
                node.get("language") instanceof String language
                        ? Optional.of(language)
                        : Optional.empty(),
                text(node, "direction").equals(RIGHT_TO_LEFT)
                        ? TextDirection.RIGHT_TO_LEFT
                        : TextDirection.LEFT_TO_RIGHT,
                texts(node, "metadata"),
                flag(node, "layered"),
                sets);
    }

    private static IOException misfit() {
        return new IOException(Message.of("release.damaged").toString());
    }

    private static Map<?, ?> map(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw misfit();
    }

    private static List<?> list(Map<?, ?> node, String key) throws IOException {
        if (node.get(key) instanceof List<?> list) {
            return list;
        }
        throw misfit();
    }

    private static String text(Map<?, ?> node, String key) throws IOException {
        if (node.get(key) instanceof String text) {
            return text;
        }
        throw misfit();
    }

    private static long number(Map<?, ?> node, String key) throws IOException {
        if (node.get(key) instanceof Long number) {
            return number;
        }
        throw misfit();
    }

    private static boolean flag(Map<?, ?> node, String key) throws IOException {
        if (node.get(key) instanceof Boolean flag) {
            return flag;
        }
        throw misfit();
    }

    private static SortedMap<String, String> texts(Map<?, ?> node, String key) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map(node.get(key)).entrySet()) {
            if (entry.getKey() instanceof String name && entry.getValue() instanceof String value) {
                texts.put(name, value);
            } else {
                throw misfit();
            }
        }
        return texts;
    }
}
