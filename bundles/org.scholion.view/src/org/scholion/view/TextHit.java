/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

/**
 * The place in the text nearest to a point.
 *
 * @param inside whether the point lies on text, not beside, above or below it
 */
public record TextHit(int offset, Affinity affinity, boolean inside) {}
