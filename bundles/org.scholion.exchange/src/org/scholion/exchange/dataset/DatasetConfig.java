/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import java.util.List;

/**
 * A table: what one task is trained on.
 *
 * @param name such as {@code ner}; also the folder of its files
 * @param fields its columns
 */
public record DatasetConfig(String name, List<Feature.Field> fields) {

    public DatasetConfig {
        fields = List.copyOf(fields);
    }

    /**
     * Returns the name of the file of a part.
     *
     * @param folder where the export's files are, ending with {@code /} or empty
     * @param part such as {@code train}
     * @param extension with the dot
     */
    public String file(String folder, String part, String extension) {
        return folder + name + "/" + part + extension;
    }
}
