/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.before;

import java.util.List;
import org.scholion.corpus.MarkLabel;

/**
 * What words were labelled as, how often, and where.
 *
 * @param count how many marks, 1 or more
 * @param places some of them, those in the sets that were begun last first
 */
public record Labelled(MarkLabel label, int count, List<LabelledPlace> places) {

    public Labelled {
        places = List.copyOf(places);
    }
}
