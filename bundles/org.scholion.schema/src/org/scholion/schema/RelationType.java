/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.List;
import java.util.Optional;

/**
 * A type of relation between annotations.
 *
 * @param roles the roles, in display order; two unless the schema says otherwise
 * @param anchored whether a relation of this type marks the words that express it (an event's
 *     trigger)
 * @param symmetric whether the order of its two roles means nothing
 * @param sameSentence whether all that a relation of this type joins stands in one sentence
 */
public record RelationType(
        TypeDescription description,
        List<Role> roles,
        boolean anchored,
        boolean symmetric,
        boolean sameSentence)
        implements AnnotationType {

    public RelationType {
        roles = List.copyOf(roles);
    }

    /** Creates a type whose relations reach anywhere. */
    public RelationType(
            TypeDescription description, List<Role> roles, boolean anchored, boolean symmetric) {
        this(description, roles, anchored, symmetric, false);
    }

    @Override
    public RelationType withDescription(TypeDescription other) {
        return new RelationType(other, roles, anchored, symmetric, sameSentence);
    }

    /** Returns this type with other roles. */
    public RelationType withRoles(List<Role> others) {
        return new RelationType(description, others, anchored, symmetric, sameSentence);
    }

    /** Returns this type, marking the words that express it. */
    public RelationType withAnchor() {
        return new RelationType(description, roles, true, symmetric, sameSentence);
    }

    /** Returns the role with this id. */
    public Optional<Role> role(String roleId) {
        return roles.stream().filter(role -> role.id().equals(roleId)).findFirst();
    }
}
