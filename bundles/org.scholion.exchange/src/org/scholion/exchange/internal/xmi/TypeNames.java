/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** What the types of a foreign type system are called. */
final class TypeNames {

    private static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";

    private final TypeSystem types;
    private final Type annotation;
    private final Map<String, Integer> shortNames = new HashMap<>();

    TypeNames(TypeSystem types) {
        this.types = types;
        annotation = types.getType(CAS.TYPE_NAME_ANNOTATION);
        Iterator<Type> all = types.getTypeIterator();
        while (all.hasNext()) {
            Type type = all.next();
            if (isAnnotation(type)) {
                shortNames.merge(type.getShortName(), 1, Integer::sum);
            }
        }
    }

    boolean isAnnotation(Type type) {
        return types.subsumes(annotation, type);
    }

    boolean isToken(Type type) {
        return type.getName().equals(TOKEN);
    }

    /** The short name, or the full one where two types of annotations share the short one. */
    String of(Type type) {
        int count = Optional.ofNullable(shortNames.get(type.getShortName())).orElse(0);
        return count > 1 ? type.getName() : type.getShortName();
    }
}
