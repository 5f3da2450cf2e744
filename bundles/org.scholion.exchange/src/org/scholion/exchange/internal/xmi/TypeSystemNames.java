/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.exchange.Source;

/**
 * What files with a type system are called beside what they belong to. Scholion writes {@code
 * typesystem.xml}, as WebAnno did; DKPro Core, INCEpTION and cTAKES write {@code TypeSystem.xml}.
 * Where files of one folder have different ones, each is called after its file: {@code
 * NAME.typesystem.xml}, {@code NAME-typesystem.xml} as in UIMA's own reference data, or the like.
 */
final class TypeSystemNames {

    /** What one is called that many files share, in their folder or above. */
    private static final String[] SHARED = {
        XmiFormat.TYPE_SYSTEM, "TypeSystem.xml", "typeSystem.xml", "Typesystem.xml"
    };

    private static final List<String> BETWEEN = List.of(".", "-", "_");
    private static final String XML = ".xml";
    private static final int HEAD = 1 << 12;

    private TypeSystemNames() {}

    /** Returns the one that belongs to this file alone, else the nearest that many share. */
    static Optional<Source> find(Source file) {
        String name = name(file);
        for (String own : own(name)) {
            Optional<Source> beside = file.sibling(own);
            if (beside.isPresent()) {
                return beside;
            }
        }
        return file.sibling(name + XML)
                .filter(TypeSystemNames::isTypeSystem)
                .or(() -> file.nearest(SHARED));
    }

    /** Returns whether one lies where anybody would look first, so that it need not be named. */
    static boolean isUsual(Source file, Source types) {
        String called = types.fileName();
        boolean usual =
                List.of(SHARED).contains(called)
                        || called.equals(name(file) + "." + XmiFormat.TYPE_SYSTEM);
        return usual && file.sibling(called).isPresent();
    }

    private static String name(Source file) {
        String stem = file.stem(XmiFormat.EXTENSION);
        return stem.substring(stem.lastIndexOf('/') + 1);
    }

    private static List<String> own(String name) {
        List<String> own = new ArrayList<>();
        for (String between : BETWEEN) {
            own.add(name + between + SHARED[0]);
            own.add(name + between + SHARED[1]);
        }
        return own;
    }

    /** Any XML may have the name of a file; what cannot be looked at is no type system. */
    private static boolean isTypeSystem(Source xml) {
        try {
            return XmlRoot.of(xml.head(HEAD)).equals("typeSystemDescription");
        } catch (IOException e) {
            return false;
        }
    }
}
