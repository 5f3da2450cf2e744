/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

/**
 * A step of a walk.
 *
 * @param place where it leads
 * @param round whether it went on from the other end of the text
 */
public record WalkStep(WalkPlace place, boolean round) {}
