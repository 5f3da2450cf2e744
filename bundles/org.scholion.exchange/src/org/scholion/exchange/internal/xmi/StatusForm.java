/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.SetStatus;

/** How far a set is, among a document's metadata: other readers of our files see it there too. */
final class StatusForm {

    private static final String STATE = "scholion.state";
    private static final String REASON = "scholion.state.reason";

    private StatusForm() {}

    /** Returns a document's metadata with how far its set is. */
    static Map<String, String> with(ExportDocument document) {
        SortedMap<String, String> metadata = new TreeMap<>(document.metadata());
        document.state().ifPresent(state -> metadata.put(STATE, state));
        document.stateReason().ifPresent(reason -> metadata.put(REASON, reason));
        return metadata;
    }

    /** Takes how far a set was out of metadata. */
    static Optional<SetStatus> takenFrom(SortedMap<String, String> metadata) {
        @Nullable String reason = metadata.remove(REASON);
        return Optional.ofNullable(metadata.remove(STATE))
                .map(state -> new SetStatus(state, Optional.ofNullable(reason)));
    }
}
