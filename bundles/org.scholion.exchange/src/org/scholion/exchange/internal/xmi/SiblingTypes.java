/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.schema.Schema;

/**
 * Type systems for files that can do without one: it says of what kind the values of features are.
 */
public final class SiblingTypes {

    private SiblingTypes() {}

    /**
     * Returns a type system of its own: with the types that the user named, or that lie beside or
     * above the file, or with none. What a project's schema was written as says nothing here.
     */
    public static TypeSystemDescription of(Source source, ReadOptions options)
            throws UnreadableSourceException {
        Optional<TypeSystemDescription> found = TypeSystems.beside(source, options);
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        found.filter(t -> !isOurs(t))
                .ifPresent(t -> types.setTypes(((TypeSystemDescription) t.clone()).getTypes()));
        return types;
    }

    /** What one of our own type systems beside a file says. */
    public record Own(Optional<TypeSystemDescription> description, Optional<Schema> schema) {}

    /** Returns what one of our own type systems beside or above a file says, if there is one. */
    public static Own own(Source source, ReadOptions options) throws UnreadableSourceException {
        Optional<TypeSystemDescription> found =
                TypeSystems.beside(source, options).filter(SiblingTypes::isOurs);
        return new Own(
                found,
                found.isPresent() ? TypeSystems.schema(source, found.get()) : Optional.empty());
    }

    private static boolean isOurs(TypeSystemDescription types) {
        for (var type : types.getTypes()) {
            if (String.valueOf(type.getName()).startsWith("org.scholion.cas.")) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the innermost cause of an error of UIMA says. */
    public static String deepest(Throwable e) {
        return TypeSystems.deepest(e);
    }

    /** Returns the first line of what the innermost cause of an error says. */
    public static String firstLine(Throwable e) {
        return TypeSystems.deepest(e).lines().findFirst().orElse("");
    }
}
