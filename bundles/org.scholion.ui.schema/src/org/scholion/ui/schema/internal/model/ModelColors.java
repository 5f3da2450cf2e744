/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.DefaultPalette;
import org.scholion.schema.TypeColor;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.TypeDefinition;

/** The colours that elements of a model have. */
public final class ModelColors {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private ModelColors() {}

    /** Returns the colour that is set, if it is one; where one theme's is missing, the other's. */
    public static Optional<TypeColor> of(Colored element) {
        Optional<Integer> light = rgb(element.getColor());
        Optional<Integer> dark = rgb(element.getDarkColor());
        return light.or(() -> dark).map(one -> new TypeColor(light.orElse(one), dark.orElse(one)));
    }

    /** Returns the colour that a type shows in: its own, or the palette's for its place. */
    public static TypeColor shown(TypeDefinition type) {
        return of(type).orElseGet(() -> DefaultPalette.color(position(type)));
    }

    private static int position(TypeDefinition type) {
        if (type.eContainer() instanceof SchemaDefinition schema) {
            for (int i = 0; i < schema.getTypes().size(); i++) {
                if (schema.getTypes().get(i).getValue() == type) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static Optional<Integer> rgb(@Nullable String hex) {
        return hex == null || !HEX.matcher(hex).matches()
                ? Optional.empty()
                : Optional.of(Integer.parseInt(hex.substring(1), 16));
    }
}
