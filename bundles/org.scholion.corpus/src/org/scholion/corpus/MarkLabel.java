/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AttributeValue;

/**
 * What an entity is: a type with values.
 *
 * @param typeId the id of its type
 * @param attributes its values by the ids of their attributes
 */
public record MarkLabel(String typeId, SortedMap<String, AttributeValue> attributes) {

    public MarkLabel {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
