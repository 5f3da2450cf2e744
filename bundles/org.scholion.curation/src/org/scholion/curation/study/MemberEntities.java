/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.List;
import org.scholion.document.Mention;

/**
 * The entities of a member who worked on a document, which may be none.
 *
 * @param member the member's name
 * @param entities in any order
 */
public record MemberEntities(String member, List<Mention> entities) {
    /** Copies. */
    public MemberEntities {
        entities = List.copyOf(entities);
    }
}
