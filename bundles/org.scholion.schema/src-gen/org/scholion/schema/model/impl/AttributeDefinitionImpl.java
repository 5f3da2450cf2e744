/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.ValueKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribute Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getTagSet <em>Tag Set</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#isBlocking <em>Blocking</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#isShown <em>Shown</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getOnlyTypes <em>Only Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.AttributeDefinitionImpl#getAllowedTypes <em>Allowed Types</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributeDefinitionImpl extends SchemaElementImpl implements AttributeDefinition {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ValueKind KIND_EDEFAULT = ValueKind.TEXT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ValueKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTagSet() <em>Tag Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagSet()
	 * @generated
	 * @ordered
	 */
	protected static final String TAG_SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTagSet() <em>Tag Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagSet()
	 * @generated
	 * @ordered
	 */
	protected String tagSet = TAG_SET_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected String defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal maximum = MAXIMUM_EDEFAULT;

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
	 * The default value of the '{@link #isShown() <em>Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShown() <em>Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShown()
	 * @generated
	 * @ordered
	 */
	protected boolean shown = SHOWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOnlyTypes() <em>Only Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> onlyTypes;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected ConditionDefinition condition;

	/**
	 * The cached value of the '{@link #getAllowedTypes() <em>Allowed Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowedTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> allowedTypes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttributeDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.ATTRIBUTE_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ValueKind newKind) {
		ValueKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTagSet() {
		return tagSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTagSet(String newTagSet) {
		String oldTagSet = tagSet;
		tagSet = newTagSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__TAG_SET, oldTagSet, tagSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultValue() {
		return defaultValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultValue(String newDefaultValue) {
		String oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(BigDecimal newMinimum) {
		BigDecimal oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(BigDecimal newMaximum) {
		BigDecimal oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__MAXIMUM, oldMaximum, maximum));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__BLOCKING, oldBlocking, blocking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShown() {
		return shown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShown(boolean newShown) {
		boolean oldShown = shown;
		shown = newShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__SHOWN, oldShown, shown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOnlyTypes() {
		if (onlyTypes == null) {
			onlyTypes = new EDataTypeUniqueEList<String>(String.class, this, SchemaPackage.ATTRIBUTE_DEFINITION__ONLY_TYPES);
		}
		return onlyTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConditionDefinition getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCondition(ConditionDefinition newCondition, NotificationChain msgs) {
		ConditionDefinition oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION, oldCondition, newCondition);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(ConditionDefinition newCondition) {
		if (newCondition != condition) {
			NotificationChain msgs = null;
			if (condition != null)
				msgs = ((InternalEObject)condition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION, null, msgs);
			if (newCondition != null)
				msgs = ((InternalEObject)newCondition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION, null, msgs);
			msgs = basicSetCondition(newCondition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION, newCondition, newCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAllowedTypes() {
		if (allowedTypes == null) {
			allowedTypes = new EDataTypeUniqueEList<String>(String.class, this, SchemaPackage.ATTRIBUTE_DEFINITION__ALLOWED_TYPES);
		}
		return allowedTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION:
				return basicSetCondition(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.ATTRIBUTE_DEFINITION__KIND:
				return getKind();
			case SchemaPackage.ATTRIBUTE_DEFINITION__TAG_SET:
				return getTagSet();
			case SchemaPackage.ATTRIBUTE_DEFINITION__REQUIRED:
				return isRequired();
			case SchemaPackage.ATTRIBUTE_DEFINITION__DEFAULT_VALUE:
				return getDefaultValue();
			case SchemaPackage.ATTRIBUTE_DEFINITION__MINIMUM:
				return getMinimum();
			case SchemaPackage.ATTRIBUTE_DEFINITION__MAXIMUM:
				return getMaximum();
			case SchemaPackage.ATTRIBUTE_DEFINITION__BLOCKING:
				return isBlocking();
			case SchemaPackage.ATTRIBUTE_DEFINITION__SHOWN:
				return isShown();
			case SchemaPackage.ATTRIBUTE_DEFINITION__ONLY_TYPES:
				return getOnlyTypes();
			case SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION:
				return getCondition();
			case SchemaPackage.ATTRIBUTE_DEFINITION__ALLOWED_TYPES:
				return getAllowedTypes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.ATTRIBUTE_DEFINITION__KIND:
				setKind((ValueKind)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__TAG_SET:
				setTagSet((String)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__DEFAULT_VALUE:
				setDefaultValue((String)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__MINIMUM:
				setMinimum((BigDecimal)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__MAXIMUM:
				setMaximum((BigDecimal)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__BLOCKING:
				setBlocking((Boolean)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__SHOWN:
				setShown((Boolean)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__ONLY_TYPES:
				getOnlyTypes().clear();
				getOnlyTypes().addAll((Collection<? extends String>)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION:
				setCondition((ConditionDefinition)newValue);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__ALLOWED_TYPES:
				getAllowedTypes().clear();
				getAllowedTypes().addAll((Collection<? extends String>)newValue);
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
			case SchemaPackage.ATTRIBUTE_DEFINITION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__TAG_SET:
				setTagSet(TAG_SET_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__DEFAULT_VALUE:
				setDefaultValue(DEFAULT_VALUE_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__BLOCKING:
				setBlocking(BLOCKING_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__SHOWN:
				setShown(SHOWN_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__ONLY_TYPES:
				getOnlyTypes().clear();
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION:
				setCondition((ConditionDefinition)null);
				return;
			case SchemaPackage.ATTRIBUTE_DEFINITION__ALLOWED_TYPES:
				getAllowedTypes().clear();
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
			case SchemaPackage.ATTRIBUTE_DEFINITION__KIND:
				return kind != KIND_EDEFAULT;
			case SchemaPackage.ATTRIBUTE_DEFINITION__TAG_SET:
				return TAG_SET_EDEFAULT == null ? tagSet != null : !TAG_SET_EDEFAULT.equals(tagSet);
			case SchemaPackage.ATTRIBUTE_DEFINITION__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case SchemaPackage.ATTRIBUTE_DEFINITION__DEFAULT_VALUE:
				return DEFAULT_VALUE_EDEFAULT == null ? defaultValue != null : !DEFAULT_VALUE_EDEFAULT.equals(defaultValue);
			case SchemaPackage.ATTRIBUTE_DEFINITION__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case SchemaPackage.ATTRIBUTE_DEFINITION__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case SchemaPackage.ATTRIBUTE_DEFINITION__BLOCKING:
				return blocking != BLOCKING_EDEFAULT;
			case SchemaPackage.ATTRIBUTE_DEFINITION__SHOWN:
				return shown != SHOWN_EDEFAULT;
			case SchemaPackage.ATTRIBUTE_DEFINITION__ONLY_TYPES:
				return onlyTypes != null && !onlyTypes.isEmpty();
			case SchemaPackage.ATTRIBUTE_DEFINITION__CONDITION:
				return condition != null;
			case SchemaPackage.ATTRIBUTE_DEFINITION__ALLOWED_TYPES:
				return allowedTypes != null && !allowedTypes.isEmpty();
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
		result.append(", tagSet: ");
		result.append(tagSet);
		result.append(", required: ");
		result.append(required);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", blocking: ");
		result.append(blocking);
		result.append(", shown: ");
		result.append(shown);
		result.append(", onlyTypes: ");
		result.append(onlyTypes);
		result.append(", allowedTypes: ");
		result.append(allowedTypes);
		result.append(')');
		return result.toString();
	}

} //AttributeDefinitionImpl
