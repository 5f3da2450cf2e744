/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Signs for characters that a font draws as nothing: which there are in a window of a document, and
 * where each of them stands. They take no room: the text stays where it is.
 */
@NonNullByDefault
package org.scholion.view.invisible;

import org.eclipse.jdt.annotation.NonNullByDefault;
