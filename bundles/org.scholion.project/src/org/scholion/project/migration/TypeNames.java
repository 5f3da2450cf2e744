/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import org.scholion.schema.DistinctNames;
import org.scholion.schema.Schema;

/** What types of two versions of a schema are called: the old name where there is one. */
public final class TypeNames {

    private final DistinctNames old;
    private final DistinctNames now;

    /** Creates the names. */
    public TypeNames(Schema old, Schema now) {
        this.old = new DistinctNames(old);
        this.now = new DistinctNames(now);
    }

    /** Returns the name of a type that is to be changed; its id where neither version has it. */
    String from(String id) {
        String name = old.type(id);
        return name.equals(id) ? now.type(id) : name;
    }

    /** Returns the name of a type that something becomes; its id where neither version has it. */
    String into(String id) {
        String name = now.type(id);
        return name.equals(id) ? old.type(id) : name;
    }
}
