/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.RuleKind;
import org.scholion.schema.model.SchemaPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.RuleDefinitionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RuleDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RuleDefinitionImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RuleDefinitionImpl#getOtherRole <em>Other Role</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RuleDefinitionImpl#getWithin <em>Within</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RuleDefinitionImpl#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RuleDefinitionImpl#isBlocking <em>Blocking</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleDefinitionImpl extends SchemaElementImpl implements RuleDefinition {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RuleKind KIND_EDEFAULT = RuleKind.DIFFERENT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RuleKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOtherRole() <em>Other Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherRole()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOtherRole() <em>Other Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherRole()
	 * @generated
	 * @ordered
	 */
	protected String otherRole = OTHER_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithin() <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithin()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithin() <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithin()
	 * @generated
	 * @ordered
	 */
	protected String within = WITHIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int LIMIT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected int limit = LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isBlocking() <em>Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBlocking()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BLOCKING_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBlocking() <em>Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBlocking()
	 * @generated
	 * @ordered
	 */
	protected boolean blocking = BLOCKING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.RULE_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RuleKind newKind) {
		RuleKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RULE_DEFINITION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RULE_DEFINITION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RULE_DEFINITION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOtherRole() {
		return otherRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherRole(String newOtherRole) {
		String oldOtherRole = otherRole;
		otherRole = newOtherRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RULE_DEFINITION__OTHER_ROLE, oldOtherRole, otherRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithin() {
		return within;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithin(String newWithin) {
		String oldWithin = within;
		within = newWithin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RULE_DEFINITION__WITHIN, oldWithin, within));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLimit() {
		return limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimit(int newLimit) {
		int oldLimit = limit;
		limit = newLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RULE_DEFINITION__LIMIT, oldLimit, limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBlocking() {
		return blocking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlocking(boolean newBlocking) {
		boolean oldBlocking = blocking;
		blocking = newBlocking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RULE_DEFINITION__BLOCKING, oldBlocking, blocking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.RULE_DEFINITION__KIND:
				return getKind();
			case SchemaPackage.RULE_DEFINITION__TYPE:
				return getType();
			case SchemaPackage.RULE_DEFINITION__ROLE:
				return getRole();
			case SchemaPackage.RULE_DEFINITION__OTHER_ROLE:
				return getOtherRole();
			case SchemaPackage.RULE_DEFINITION__WITHIN:
				return getWithin();
			case SchemaPackage.RULE_DEFINITION__LIMIT:
				return getLimit();
			case SchemaPackage.RULE_DEFINITION__BLOCKING:
				return isBlocking();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.RULE_DEFINITION__KIND:
				setKind((RuleKind)newValue);
				return;
			case SchemaPackage.RULE_DEFINITION__TYPE:
				setType((String)newValue);
				return;
			case SchemaPackage.RULE_DEFINITION__ROLE:
				setRole((String)newValue);
				return;
			case SchemaPackage.RULE_DEFINITION__OTHER_ROLE:
				setOtherRole((String)newValue);
				return;
			case SchemaPackage.RULE_DEFINITION__WITHIN:
				setWithin((String)newValue);
				return;
			case SchemaPackage.RULE_DEFINITION__LIMIT:
				setLimit((Integer)newValue);
				return;
			case SchemaPackage.RULE_DEFINITION__BLOCKING:
				setBlocking((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SchemaPackage.RULE_DEFINITION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SchemaPackage.RULE_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case SchemaPackage.RULE_DEFINITION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case SchemaPackage.RULE_DEFINITION__OTHER_ROLE:
				setOtherRole(OTHER_ROLE_EDEFAULT);
				return;
			case SchemaPackage.RULE_DEFINITION__WITHIN:
				setWithin(WITHIN_EDEFAULT);
				return;
			case SchemaPackage.RULE_DEFINITION__LIMIT:
				setLimit(LIMIT_EDEFAULT);
				return;
			case SchemaPackage.RULE_DEFINITION__BLOCKING:
				setBlocking(BLOCKING_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SchemaPackage.RULE_DEFINITION__KIND:
				return kind != KIND_EDEFAULT;
			case SchemaPackage.RULE_DEFINITION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case SchemaPackage.RULE_DEFINITION__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case SchemaPackage.RULE_DEFINITION__OTHER_ROLE:
				return OTHER_ROLE_EDEFAULT == null ? otherRole != null : !OTHER_ROLE_EDEFAULT.equals(otherRole);
			case SchemaPackage.RULE_DEFINITION__WITHIN:
				return WITHIN_EDEFAULT == null ? within != null : !WITHIN_EDEFAULT.equals(within);
			case SchemaPackage.RULE_DEFINITION__LIMIT:
				return limit != LIMIT_EDEFAULT;
			case SchemaPackage.RULE_DEFINITION__BLOCKING:
				return blocking != BLOCKING_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", type: ");
		result.append(type);
		result.append(", role: ");
		result.append(role);
		result.append(", otherRole: ");
		result.append(otherRole);
		result.append(", within: ");
		result.append(within);
		result.append(", limit: ");
		result.append(limit);
		result.append(", blocking: ");
		result.append(blocking);
		result.append(')');
		return result.toString();
	}

} //RuleDefinitionImpl
