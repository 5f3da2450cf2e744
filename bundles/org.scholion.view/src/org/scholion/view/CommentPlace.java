/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.text.TextRange;

/**
 * Where something is said about a text.
 *
 * @param thread by which whoever says it knows it
 * @param range the words it is about, in UTF-16; an empty range is a place between two letters
 * @param question whether it asks
 * @param unread whether the user has yet to read some of it
 * @param said what is said, in short
 */
public record CommentPlace(
        long thread, TextRange range, boolean question, boolean unread, String said) {}
