/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.List;

/**
 * What is filled in under one heading.
 *
 * @param label the code of the heading
 */
public record FormSection(String label, List<FormField> fields) {

    /** Copies the list. */
    public FormSection {
        fields = List.copyOf(fields);
    }
}
