/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.List;
import org.scholion.document.Fragment;

/**
 * What an annotation set says of the text that it does not mark.
 *
 * @param complete whether what is not marked is known not to be there: the set is done, or was
 *     imported with its document from an annotated format
 * @param excluded stretches of which it says nothing, whose passages are not among the annotations
 */
public record Coverage(boolean complete, List<Fragment> excluded) {

    public Coverage {
        excluded = List.copyOf(excluded);
    }

    /** Returns the coverage of a set in a state, of the whole text. */
    static Coverage ofState(String state) {
        return new Coverage("done".equals(state), List.of());
    }
}
