/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Optional;
import org.scholion.ui.words.UiWords;
import org.scholion.view.lane.SetLane;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.MarkId;

/** Says what a mark is in full; and whose, if it is another's. */
final class MarkNames {

    private MarkNames() {}

    /** Returns the words; empty for a mark that does not show. */
    static String of(ShownSets shown, MarkId mark) {
        String label = shown.find(mark).map(m -> m.header().label()).orElse("");
        Optional<SetLane> lane = shown.isOwn(mark) ? Optional.empty() : shown.lane(mark);
        return lane.map(l -> UiWords.say("canvas.of-other", "member", l.name(), "label", label))
                .orElse(label);
    }
}
