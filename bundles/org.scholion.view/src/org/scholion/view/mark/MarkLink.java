/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

/**
 * One arc of a relation.
 *
 * @param from where it starts: a filler, or the relation itself if that has an anchor
 * @param to where its arrow points
 * @param label what stands on it
 * @param shortLabel what stands on it when space is short
 * @param directed whether it has an arrowhead
 */
public record MarkLink(MarkId from, MarkId to, String label, String shortLabel, boolean directed) {}
