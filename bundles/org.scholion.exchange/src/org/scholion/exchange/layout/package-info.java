/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How documents are laid out for programs that train on them: what a token and a row is, what
 * becomes of marks that fit neither, and what is said of what nobody has marked.
 */
@NonNullByDefault
package org.scholion.exchange.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
