/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.SetStatus;

/** How far a set is, among a document's metadata: other readers of our files see it there too. */
public final class StatusForm {

    private static final String STATE = "scholion.state";
    private static final String REASON = "scholion.state.reason";

    /** What the keys of support begin with; the id of the annotation follows. */
    private static final String SUPPORT = "scholion.support.";

    private StatusForm() {}

    /** Returns a document's metadata with how far its set is. */
    public static SortedMap<String, String> with(ExportDocument document) {
        SortedMap<String, String> metadata = new TreeMap<>(document.metadata());
        document.state().ifPresent(state -> metadata.put(STATE, state));
        document.stateReason().ifPresent(reason -> metadata.put(REASON, reason));
        return metadata;
    }

    /** Returns the same with how far members support each annotation. */
    public static SortedMap<String, String> withSupport(ExportDocument document) {
        SortedMap<String, String> metadata = with(document);
        document.support()
                .forEach(
                        (id, support) ->
                                metadata.put(
                                        SUPPORT + id.value(),
                                        SupportNode.of(support, StatusForm::type).toString()));
        return metadata;
    }

    private static ObjectNode type(String typeId) {
        return JsonNodeFactory.instance.objectNode().put("id", typeId);
    }

    /** Takes how far a set was out of metadata. */
    public static Optional<SetStatus> takenFrom(SortedMap<String, String> metadata) {
        // how far others supported it somewhere else is no fact about the document here
        metadata.keySet().removeIf(key -> key.startsWith(SUPPORT));
        @Nullable String reason = metadata.remove(REASON);
        return Optional.ofNullable(metadata.remove(STATE))
                .map(state -> new SetStatus(state, Optional.ofNullable(reason)));
    }
}
