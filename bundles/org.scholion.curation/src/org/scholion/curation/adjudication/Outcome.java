/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.Optional;

/**
 * What was decided.
 *
 * @param none whether none of what people had is right, or what was in gold is so no more
 * @param rule the word of the rule that decided it; empty if a person did
 * @param support who had what gold has now; empty where there is nothing to count, as in what was
 *     imported
 */
public record Outcome(boolean none, Optional<String> rule, Optional<Support> support) {

    /**
     * How many of those who worked on a document had at a place what gold has there.
     *
     * @param had how many had it, 0 or more
     * @param worked how many worked on the document
     */
    public record Support(int had, int worked) {}
}
