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
 * A type of stance: someone's position towards something.
 *
 * @param polarity id of the tag set that is its polarity scale
 * @param intensity id of the ordered tag set that is its intensity scale, if it has one
 * @param holderTypes ids of the entity types a holder may have; empty for any
 * @param targetTypes ids of the types a target may have; empty for any
 */
public record StanceType(
        TypeDescription description,
        String polarity,
        Optional<String> intensity,
        List<String> holderTypes,
        List<String> targetTypes)
        implements AnnotationType {

    public StanceType {
        holderTypes = holderTypes.stream().distinct().toList();
        targetTypes = targetTypes.stream().distinct().toList();
    }
}
