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
 * A vertical place in a document that stays where it is while the heights of other parts become
 * known: a block, and how far below its top.
 *
 * @param block index of the block, a paragraph or a part of a long one
 * @param dy points below the block's top
 */
public record ViewAnchor(int block, int dy) {

    /** The top of the document. */
    public static final ViewAnchor TOP = new ViewAnchor(0, 0);
}
