/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.words.Message;

/**
 * One way to relate two annotations.
 *
 * @param type the relation's type
 * @param first the role of the annotation it starts from
 * @param second the role of the other one
 */
public record RelationOption(RelationType type, Role first, Role second) {

    /** Returns what it says in a list: the type, then who is what. */
    public Message roles() {
        return AnnotationTexts.chain(
                Message.verbatim(first.name()), Message.verbatim(second.name()));
    }
}
