/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.Map;
import java.util.Set;

/** Names of elements and attributes, by what they mean to us. */
final class TeiNames {

    /** Names in the text. */
    static final Set<String> NAMES =
            Set.of(
                    "persName",
                    "placeName",
                    "orgName",
                    "geogName",
                    "objName",
                    "objectName",
                    "rs",
                    "name");

    /** Whom or what lists have, and how those are named. */
    static final Map<String, String> REFERENTS =
            Map.of(
                    "person",
                    "persName",
                    "place",
                    "placeName",
                    "org",
                    "orgName",
                    "object",
                    "objectName");

    /** Attributes that tell where an element is, what it leads to and who made it. */
    static final Set<String> POINTING =
            Set.of(
                    "id", "target", "from", "to", "corresp", "ana", "resp", "active", "passive",
                    "mutual");

    /** Attributes that may tell a type. */
    static final Set<String> TYPING = Set.of("type", "name", "motivation");

    /** Elements beside the text that say nothing but what is in them. */
    static final Set<String> GROUPS =
            Set.of(
                    "standOff",
                    "spanGrp",
                    "listPerson",
                    "listPlace",
                    "listOrg",
                    "listObject",
                    "listRelation",
                    "listAnnotation",
                    "fvLib",
                    "fLib");

    /** What is understood of a person, a place, an organisation or an object. */
    static final Set<String> TELLING =
            Set.of(
                    "persName",
                    "placeName",
                    "orgName",
                    "objectName",
                    "name",
                    "objectIdentifier",
                    "idno");

    private TeiNames() {}
}
