/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** Whom a comment is for. */
public sealed interface Addressee {

    /** Whoever is a lead of the project, now or later. */
    record Leads() implements Addressee {}

    /**
     * One member.
     *
     * @param name who is known to the project
     */
    record One(String name) implements Addressee {}
}
