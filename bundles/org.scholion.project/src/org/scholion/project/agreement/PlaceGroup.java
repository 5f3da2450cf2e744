/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.Optional;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.MarkedPlace;

/**
 * Places that are alike: what two members have there, in one word each.
 *
 * @param layer the layer
 * @param of what of the layer they are about, such as the name of a type of labels
 * @param one a member
 * @param other another one
 * @param kind how the two differ
 * @param left the one's label; empty for nothing
 * @param right the other's label; empty for nothing
 */
public record PlaceGroup(
        Layer layer,
        Optional<String> of,
        String one,
        String other,
        MarkedPlace.Kind kind,
        String left,
        String right) {

    /** The group of a place. Names of referents are those of one document and tell nothing. */
    public static PlaceGroup of(MarkedPlace place) {
        boolean named = place.layer().kind() != Layer.Kind.REFERENT;
        return new PlaceGroup(
                place.layer(),
                place.of(),
                place.one(),
                place.other(),
                place.kind(),
                named ? place.leftLabel() : "",
                named ? place.rightLabel() : "");
    }
}
