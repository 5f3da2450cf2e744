/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.model.SchemaElement;
import org.scholion.ui.schema.internal.model.SchemaGroup;
import org.scholion.ui.words.UiWords;

/** What elements of a schema are called in the window. */
final class SchemaWords {

    private SchemaWords() {}

    /** Returns what a new element of a class is called. */
    static String newName(EClass of) {
        return UiWords.say("design.new", "kind", kind(of));
    }

    /** Returns what elements of a class are, as a menu says it. */
    static String what(EClass of) {
        return UiWords.say("design.what", "kind", kind(of));
    }

    static String group(SchemaGroup group) {
        return UiWords.say("design.group", "group", group);
    }

    private static String kind(EClass of) {
        return of.getName().replace("Definition", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the name of an element, or else its id, or that it has neither. */
    static String name(EObject element) {
        @Nullable String name = element instanceof SchemaElement named ? named.getName() : null;
        if (name != null && !name.isEmpty()) {
            return UiWords.name(name);
        }
        @Nullable String id = element instanceof SchemaElement named ? named.getId() : null;
        return id != null && !id.isEmpty() ? UiWords.name(id) : UiWords.say("design.nameless");
    }
}
