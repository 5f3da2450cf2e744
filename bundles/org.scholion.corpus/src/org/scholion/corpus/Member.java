/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/**
 * An annotator, curator or lead.
 *
 * @param name unique in the project, to which {@link MemberName} has no objection; {@link #GOLD} is
 *     reserved for the adjudicated set
 * @param role what the member mainly does
 */
public record Member(String name, Role role) {

    /** The name under which the adjudicated set is kept. */
    public static final String GOLD = "gold";

    /** What a member mainly does. */
    public enum Role {
        ANNOTATOR,
        CURATOR,
        LEAD
    }
}
