/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import org.scholion.document.Fragment;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.RelationMark;

/**
 * An arc of a relation with both its ends found in the text.
 *
 * @param index which of the relation's links it is
 * @param fromMark the mark it starts at; for a link from a referent the mention chosen for it
 * @param from where that begins
 * @param toMark the mark it points to
 * @param to where that begins
 */
record Link(
        RelationMark relation,
        int index,
        MarkLink link,
        MarkId fromMark,
        Fragment from,
        MarkId toMark,
        Fragment to) {

    /** What tells this link from all others. */
    record Key(MarkId relation, int index) {}

    Key key() {
        return new Key(relation.id(), index);
    }
}
