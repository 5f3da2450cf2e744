/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.view.mark.MarkId;

/**
 * The end of an arc whose other end lies outside the window.
 *
 * @param target the mark at the other end
 * @param up whether that is above
 * @param text the arc's label and the target's text
 * @param offset where the other end begins in the document
 */
public record Pill(MarkId target, boolean up, String text, Rect place, int offset) {}
